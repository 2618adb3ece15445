import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Account from '#models/account'
import Membership from '#models/membership'
import type { Language } from '#config/i18n'

/** Where a business is until it says otherwise. */
const ZONE = 'Europe/Berlin'

interface Founding {
  ownerId: string
  name: string
  language: Language
}

/** A business with its owner; what it is given to begin with is the action's that opens it. */
export async function foundAccount(
  { ownerId, name, language }: Founding,
  trx: TransactionClientContract
): Promise<Account> {
  const client = { client: trx }
  const account = await Account.create({ name, language, zone: ZONE, status: 'active' }, client)
  await Membership.create({ accountId: account.id, userId: ownerId, role: 'owner' }, client)
  return account
}
