import { DateTime } from 'luxon'
import CheckCode from '#actions/people/check_code'
import ConfirmationRequiredException from '#exceptions/confirmation_required_exception'
import { SIGN_IN } from '#services/auth/begin_session'
import { checkPassword } from '#services/auth/check_password'
import type { HttpContext } from '@adonisjs/core/http'

/** How long somebody who has said once more who they are need not say it again. */
const MINUTES = 10

const KEY = 'confirmation'

interface Confirmation {
  userId: string
  /** Milliseconds since 1970. */
  until: number
}

/** What a form has to ask for before money moves; null for whoever has just been asked. */
export function confirmationNeeded(ctx: HttpContext): 'code' | 'password' | null {
  const user = ctx.auth.user
  if (!user || isConfirmed(ctx)) return null
  if (user.totpConfirmedAt) return 'code'
  return user.password === null ? null : 'password'
}

/**
 * Who somebody is, once more: by the code of their second step; by the password where they have none.
 * Throws `E_CONFIRMATION_REQUIRED` where neither was given, and what `CheckCode` and `checkPassword` throw.
 */
export async function confirm(ctx: HttpContext) {
  if (isConfirmed(ctx)) return
  const user = ctx.auth.getUserOrFail()
  const needed = confirmationNeeded(ctx)
  const given = needed && ctx.request.input(needed)
  if (needed && !given) throw new ConfirmationRequiredException()
  if (needed === 'code') await new CheckCode().handle({ user, code: String(given) })
  else await checkPassword(user, given ? String(given) : undefined, ctx.session.get(SIGN_IN, null))
  const until = DateTime.utc().plus({ minutes: MINUTES }).toMillis()
  ctx.session.put(KEY, { userId: user.id, until } satisfies Confirmation)
}

function isConfirmed({ auth, session }: HttpContext): boolean {
  const given: Confirmation | undefined = session.get(KEY)
  return given?.userId === auth.user?.id && (given?.until ?? 0) > DateTime.utc().toMillis()
}
