import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ForwardingCheck from '#models/forwarding_check'

/** Calls have come to these numbers: whoever checks a forwarding to one has been waiting for that. */
export async function noteArrivals(trx: TransactionClientContract, numberIds: string[]) {
  if (numberIds.length === 0) return
  const now = DateTime.utc().toJSDate()
  await ForwardingCheck.query({ client: trx })
    .whereIn('numberId', numberIds)
    .whereNull('arrivedAt')
    .where('expiresAt', '>', now)
    .update({ arrived_at: now, updated_at: now })
}
