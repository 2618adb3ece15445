import type { HttpContext } from '@adonisjs/core/http'
import type User from '#models/user'
import { beginSession } from './begin_session.ts'
import { beginSecondStep } from './second_step.ts'

interface Way {
  user: User
  kept: boolean
  /** Page to go on to. */
  next: string | null
}

/** After the first proof of who somebody is: in, or on to the second step. Answers the next page. */
export async function letIn(ctx: HttpContext, { user, kept, next }: Way): Promise<string> {
  if (user.totpConfirmedAt) {
    beginSecondStep(ctx, { user, kept, next })
    return '/signin/code'
  }
  await beginSession(ctx, user, { kept })
  return landingOf(user, next)
}

export function landingOf(user: User, next: string | null): string {
  return next ?? (user.isOperator ? '/admin' : '/app')
}
