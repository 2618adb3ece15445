import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import SignInExpiredException from '#exceptions/sign_in_expired_exception'
import WrongPasswordException from '#exceptions/wrong_password_exception'
import SignIn from '#models/sign_in'
import type User from '#models/user'
import { countAttempt } from './limits.ts'

/** How long a sign-in stands for the password that somebody does not have. */
const FRESH_MINUTES = 15

/**
 * Once more before something that hurts. Throws `E_WRONG_PASSWORD`; for somebody without a password,
 * whose sign-in has to be of just now, `E_SIGN_IN_EXPIRED`.
 */
export async function checkPassword(
  user: User,
  given: string | undefined,
  signInId: string | null
) {
  if (user.password === null) return checkSignIn(user, signInId)
  await countAttempt({ act: 'password', address: user.id, email: user.email })
  if (given && (await hash.verify(user.password, given))) return
  throw new WrongPasswordException()
}

async function checkSignIn({ id: userId }: User, id: string | null) {
  const signIn = id ? await SignIn.findBy({ id, userId }) : null
  const since = DateTime.utc().minus({ minutes: FRESH_MINUTES })
  if (!signIn || signIn.createdAt < since) throw new SignInExpiredException()
}
