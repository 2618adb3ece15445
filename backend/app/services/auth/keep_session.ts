import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import SignIn from '#models/sign_in'
import { SIGN_IN } from './begin_session.ts'

/** How precisely it is known when a browser was last seen; a write on every request would be one too many. */
const SEEN_EVERY_MINUTES = 5

/**
 * Whether this session's sign-in still stands: it may have been ended elsewhere, or be over. Then
 * the session is nobody's.
 */
export async function keepSession(ctx: HttpContext): Promise<boolean> {
  const { auth, session } = ctx
  const user = auth.user
  if (!user) return false
  const id = session.get(SIGN_IN)
  const signIn = id ? await SignIn.query().where({ id, userId: user.id }).first() : null
  const now = DateTime.utc()
  if (!signIn || signIn.endsAt <= now) {
    await auth.use('web').logout()
    session.forget(SIGN_IN)
    return false
  }
  if (signIn.seenAt < now.minus({ minutes: SEEN_EVERY_MINUTES })) {
    await signIn.merge({ seenAt: now }).save()
  }
  return true
}
