import type { Data } from '#/lib/api.ts'

type Role = Data.Member['role']

const RANKS: Role[] = ['member', 'admin', 'owner']

/** Roles that somebody with this one may give and take: none above their own, and for members none at all. */
export function rolesBelow(own: Role | null): Role[] {
  if (own === null || own === 'member') return []
  return RANKS.slice(0, RANKS.indexOf(own) + 1)
}
