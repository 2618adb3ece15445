import hash from '@adonisjs/core/services/hash'
import WrongPasswordException from '#exceptions/wrong_password_exception'
import type User from '#models/user'
import { countAttempt } from './limits.ts'

/** Once more before something that hurts. Throws `E_WRONG_PASSWORD`; for somebody without a password there is none to ask for. */
export async function checkPassword(user: User, given: string | undefined) {
  if (user.password === null) return
  await countAttempt({ act: 'password', address: user.id, email: user.email })
  if (given && (await hash.verify(user.password, given))) return
  throw new WrongPasswordException()
}
