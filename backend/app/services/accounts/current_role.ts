import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import RoleRequiredException from '#exceptions/role_required_exception'
import Membership, { type Role } from '#models/membership'

/**
 * What somebody may in an account now that it is locked: since the request began they may have been
 * removed, or their role changed. Throws `E_ROLE_REQUIRED` for who is no member any more.
 */
export async function currentRole(
  userId: string,
  accountId: string,
  trx: TransactionClientContract
): Promise<Role> {
  const membership = await Membership.query({ client: trx }).where({ userId, accountId }).first()
  if (!membership) throw new RoleRequiredException()
  return membership.role
}
