import RoleRequiredException from '#exceptions/role_required_exception'
import type { Role } from '#models/membership'

const RANKS: Role[] = ['member', 'admin', 'owner']

export function isAtLeast(role: Role, least: Role): boolean {
  return RANKS.indexOf(role) >= RANKS.indexOf(least)
}

/**
 * Nobody gives, takes or touches a role above their own; only owners make and unmake owners.
 * Throws `E_ROLE_REQUIRED`.
 */
export function mustOutrank(own: Role, ...roles: Role[]) {
  if (isAtLeast(own, 'admin') && roles.every((role) => isAtLeast(own, role))) return
  throw new RoleRequiredException()
}
