import { DateTime } from 'luxon'
import Contact from '#models/contact'
import type Account from '#models/account'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** So many accounts have to have blocked a number before it is known to all. */
const KNOWN_FROM = 3

export type Refused = 'blocked' | 'withheld' | 'spam'

/**
 * Why a call is not taken up at all: the owner has blocked the caller or wants no withheld numbers, or it
 * is spam: a number that several accounts have blocked, or one that rings too often. Null: it is.
 */
export async function refusalOf(
  call: Call,
  account: Account,
  trx: TransactionClientContract
): Promise<Refused | null> {
  if (call.direction !== 'inbound') return null
  if (!call.fromNumber) return account.refusesWithheld ? 'withheld' : null
  const contact = call.contactId ? await Contact.find(call.contactId, { client: trx }) : null
  if (contact?.blockedAt) return 'blocked'
  if (contact?.trustedAt) return null
  if (account.refusesKnown && (await isKnown(call.fromNumber, trx))) return 'spam'
  return (await isTooOften(call, account, trx)) ? 'spam' : null
}

async function isKnown(phone: string, trx: TransactionClientContract) {
  const blocks = await trx
    .from('contacts')
    .where({ phone })
    .whereNotNull('blocked_at')
    .limit(KNOWN_FROM)
    .select('id')
  return blocks.length === KNOWN_FROM
}

/** At this number, this call among them. */
async function isTooOften(
  { numberId, fromNumber }: Call,
  { callsAnHour }: Account,
  trx: TransactionClientContract
) {
  if (callsAnHour === null || !numberId) return false
  const recent = await trx
    .from('calls')
    .where({ number_id: numberId, from_number: fromNumber })
    .where('created_at', '>', DateTime.utc().minus({ hours: 1 }).toJSDate())
    .limit(callsAnHour + 1)
    .select('id')
  return recent.length > callsAnHour
}
