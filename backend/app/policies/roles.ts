import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import RoleRequiredException from '#exceptions/role_required_exception'
import type { Role } from '#models/membership'
import { isAtLeast } from './ranks.ts'

/** Lets through whoever has this role or a higher one in the account. */
export function atLeast(role: Role) {
  return ({ membership }: HttpContext, next: NextFn) => {
    if (!isAtLeast(membership.role, role)) throw new RoleRequiredException()
    return next()
  }
}
