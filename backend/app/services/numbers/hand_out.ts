import { dispatch } from '#services/queue/main'
import type Account from '#models/account'
import type Agent from '#models/agent'
import type PhoneNumber from '#models/phone_number'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Gives a number of the pool, locked, to an account; a job sets the owner's phone at the vendor. */
export async function handOut(
  trx: TransactionClientContract,
  number: PhoneNumber,
  account: Account,
  agent: Agent | null
): Promise<PhoneNumber> {
  number.useTransaction(trx)
  const fallbackNumber = account.phone
  await number.merge({ accountId: account.id, agentId: agent?.id ?? null, fallbackNumber }).save()
  await dispatch('numbers.route', { numberId: number.id }, { trx })
  return number
}
