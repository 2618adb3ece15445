import { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import SignIn from '#models/sign_in'
import { SIGN_IN } from '#services/auth/begin_session'
import type User from '#models/user'

/** `loginAs` puts somebody into a session; here they get the sign-in without which it is worth nothing. */
export function signInsOfClients() {
  ApiClient.setup(async (request) => {
    if (!request.authData) return
    const user = request.authData.args[0] as User
    const now = DateTime.utc()
    const endsAt = now.plus({ hours: 1 })
    const { id } = await SignIn.create({ userId: user.id, seenAt: now, endsAt })
    request.withSession({ [SIGN_IN]: id })
  })
}
