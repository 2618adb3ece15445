import { DateTime } from 'luxon'
import type Account from '#models/account'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** So many accounts have to have blocked a number before it is known to all. */
const KNOWN_FROM = 3

export type Refused = 'blocked' | 'withheld' | 'spam'

/** A call, with whoever rings, and who is rung. */
interface Arrived {
  call: Call
  account: Account
}

/**
 * Why calls are not taken up at all: the owner has blocked the caller or wants no withheld numbers, or it
 * is spam: a number that several accounts have blocked or an operator has listed, or one that rings too
 * often. Null: it is taken up.
 */
export async function refusalsOf(
  arrived: Arrived[],
  trx: TransactionClientContract
): Promise<(Refused | null)[]> {
  const bySelf = arrived.map(refusedOutright)
  const doubtful = arrived.filter((_, index) => bySelf[index] === undefined)
  const known = await knownNumbers(doubtful, trx)
  const often = await tooOften(doubtful, trx)
  return arrived.map(({ call, account }, index) => {
    const refused = bySelf[index]
    if (refused !== undefined) return refused
    const isKnown = account.refusesKnown && known.has(call.fromNumber!)
    return isKnown || often.has(call.id) ? 'spam' : null
  })
}

/** What the account itself has said of this caller; undefined when it has said nothing. */
function refusedOutright({ call, account }: Arrived): Refused | null | undefined {
  if (call.direction !== 'inbound') return null
  if (!call.fromNumber) return account.refusesWithheld ? 'withheld' : null
  if (call.contact?.blockedAt) return 'blocked'
  return call.contact?.trustedAt ? null : undefined
}

async function knownNumbers(
  arrived: Arrived[],
  trx: TransactionClientContract
): Promise<Set<string>> {
  const asking = arrived.filter(({ account }) => account.refusesKnown)
  if (asking.length === 0) return new Set()
  const phones = asking.map(({ call }) => call.fromNumber!)
  const rows = await trx
    .from('unwanted_numbers')
    .whereIn('phone', phones)
    .select('phone')
    .union((blocked) =>
      blocked
        .from('contacts')
        .whereIn('phone', phones)
        .whereNotNull('blocked_at')
        .groupBy('phone')
        .havingRaw('count(*) >= ?', [KNOWN_FROM])
        .select('phone')
    )
  return new Set(rows.map(({ phone }) => phone))
}

/** At the number that was rung, this call among them. */
async function tooOften(arrived: Arrived[], trx: TransactionClientContract): Promise<Set<string>> {
  const counted = arrived.filter(
    ({ call, account }) => account.callsAnHour !== null && call.numberId
  )
  if (counted.length === 0) return new Set()
  const rows: { number_id: string; from_number: string; calls: bigint }[] = await trx
    .from('calls')
    .whereIn('number_id', [...new Set(counted.map(({ call }) => call.numberId!))])
    .whereIn(
      'from_number',
      counted.map(({ call }) => call.fromNumber!)
    )
    .where('created_at', '>', DateTime.utc().minus({ hours: 1 }).toJSDate())
    .groupBy('number_id', 'from_number')
    .select('number_id', 'from_number')
    .count('* as calls')
  const times = new Map(rows.map((row) => [`${row.number_id}/${row.from_number}`, row.calls]))
  return new Set(
    counted
      .filter(({ call, account }) => {
        const rung = times.get(`${call.numberId}/${call.fromNumber}`) ?? 0n
        return rung > BigInt(account.callsAnHour!)
      })
      .map(({ call }) => call.id)
  )
}
