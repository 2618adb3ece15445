import Account from '#models/account'
import OpeningHour from '#models/opening_hour'
import Service from '#models/service'
import { settledBy } from '#services/business/settled'
import type { AgentContent } from '#services/agents/content'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * A new receptionist's content with what its account settled. An account that has said nothing yet
 * about its hours, or its services, takes them from the content.
 */
export async function adopt(
  trx: TransactionClientContract,
  accountId: string,
  content: AgentContent
): Promise<AgentContent> {
  // Of two first receptionists at once one fills the account.
  await trx.rawQuery('SELECT id FROM accounts WHERE id = ? FOR NO KEY UPDATE', [accountId])
  const own = { accountId }
  const client = { client: trx }
  if (!(await OpeningHour.findBy(own, client))) {
    await OpeningHour.createMany(
      content.hours.map((window) => ({ ...own, ...window })),
      client
    )
  }
  if (!(await Service.findBy(own, client))) {
    await Service.createMany(
      content.services.map(({ staffIds: _, ...service }) => ({ ...own, ...service })),
      client
    )
  }
  const account = await Account.findOrFail(accountId, client)
  return { ...content, ...(await settledBy(account, trx)) }
}
