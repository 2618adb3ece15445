import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import SignInExpiredException from '#exceptions/sign_in_expired_exception'
import User from '#models/user'

/** What is known after the password, until the code. */
interface Pending {
  userId: string
  kept: boolean
  next: string | null
  /** Milliseconds since 1970. */
  until: number
}

const KEY = 'secondStep'
const MINUTES = 10

export function beginSecondStep(
  { session }: HttpContext,
  { user, ...rest }: { user: User } & Pick<Pending, 'kept' | 'next'>
) {
  const until = DateTime.utc().plus({ minutes: MINUTES }).toMillis()
  session.put(KEY, { userId: user.id, ...rest, until } satisfies Pending)
}

/** Throws `E_SIGN_IN_EXPIRED` where there was no first step, or too long ago. */
export async function pendingSecondStep({ session }: HttpContext) {
  const pending: Pending | undefined = session.get(KEY)
  const isOver = !pending || pending.until < DateTime.utc().toMillis()
  const user = isOver ? null : await User.find(pending.userId)
  if (isOver || !user) throw new SignInExpiredException()
  return { ...pending, user }
}

export function forgetSecondStep({ session }: HttpContext) {
  session.forget(KEY)
}
