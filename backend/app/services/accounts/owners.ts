import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Membership from '#models/membership'

/** Whether the account has an owner beside this member. Asked with the account locked. */
export async function hasAnotherOwner(
  { id, accountId }: Membership,
  trx: TransactionClientContract
): Promise<boolean> {
  const other = await Membership.query({ client: trx })
    .where({ accountId, role: 'owner' })
    .whereNot('id', id)
    .first()
  return other !== null
}
