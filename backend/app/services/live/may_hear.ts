import type { HttpContext } from '@adonisjs/core/http'
import Membership from '#models/membership'
import SignIn from '#models/sign_in'
import { SIGN_IN } from '#services/auth/begin_session'

/** Asks, as often as it is called, whether this request's sign-in and membership still stand. */
export function mayHear({ auth, session, account }: HttpContext) {
  const userId = auth.getUserOrFail().id
  const signInId = session.get(SIGN_IN)
  return async (): Promise<boolean> => {
    const [signIn, membership] = await Promise.all([
      SignIn.query().where({ id: signInId, userId }).where('endsAt', '>', new Date()).first(),
      Membership.query()
        .where({ userId, accountId: account.id })
        .whereHas('account', (accounts) => accounts.where('status', 'active'))
        .first(),
    ])
    return signIn !== null && membership !== null
  }
}
