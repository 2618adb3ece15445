import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import SignIn from '#models/sign_in'
import type User from '#models/user'

/** How long somebody stays signed in who did not ask to be kept, and who did. */
const HOURS = { passing: 12, kept: 30 * 24 }
const USER_AGENT_LIMIT = 400

/** Where in a session the sign-in is noted that it belongs to. */
export const SIGN_IN = 'signIn'

/** Signs a person in, under a new session id, and notes the browser so that it can be signed out from elsewhere. */
export async function beginSession(ctx: HttpContext, user: User, { kept = false } = {}) {
  const { auth, request, session } = ctx
  await auth.use('web').login(user)
  await session.tag(user.id)
  const now = DateTime.utc()
  const { id } = await SignIn.create({
    userId: user.id,
    userAgent: request.header('user-agent')?.slice(0, USER_AGENT_LIMIT) ?? null,
    address: request.ip(),
    seenAt: now,
    endsAt: now.plus({ hours: kept ? HOURS.kept : HOURS.passing }),
  })
  session.put(SIGN_IN, id)
}
