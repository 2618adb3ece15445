import { DateTime } from 'luxon'
import credits from '#config/credits'
import CallDispute from '#models/call_dispute'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Why a call's charge is past objecting to. */
export type Undisputable = 'unsettled' | 'free' | 'returned' | 'old' | 'disputed'

const { withinDays, atOnceMc, accountMc, accountDays } = credits.disputes

/** Null where somebody may object. `givenMc` was given back for the call before. */
export function whyNotDisputable(
  call: Call,
  dispute: CallDispute | null,
  givenMc: bigint
): Undisputable | null {
  if (dispute) return 'disputed'
  if (!call.settledAt || call.chargeMc === null) return 'unsettled'
  if (call.chargeMc === 0n) return 'free'
  if (givenMc > 0n) return 'returned'
  const last = (call.endedAt ?? call.createdAt).plus({ days: withinDays })
  return last < DateTime.utc() ? 'old' : null
}

/** Whether so much is given back without anybody looking; asked with the account locked. */
export async function isGivenAtOnce(
  accountId: string,
  amountMc: bigint,
  trx?: TransactionClientContract
): Promise<boolean> {
  if (amountMc > atOnceMc) return false
  const since = DateTime.utc().minus({ days: accountDays }).toJSDate()
  const given = await CallDispute.query({ client: trx })
    .where({ accountId, status: 'refunded' })
    .where('decidedAt', '>', since)
    .select('givenMc')
  const sum = given.reduce((total, { givenMc }) => total + (givenMc ?? 0n), 0n)
  return sum + amountMc <= accountMc
}
