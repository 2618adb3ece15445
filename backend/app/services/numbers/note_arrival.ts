import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ForwardingCheck from '#models/forwarding_check'
import type PhoneNumber from '#models/phone_number'

/** A call has come to a number: whoever checks a forwarding to it has been waiting for that. */
export async function noteArrival(trx: TransactionClientContract, number: PhoneNumber | null) {
  if (!number) return
  const now = DateTime.utc().toJSDate()
  await ForwardingCheck.query({ client: trx })
    .where('numberId', number.id)
    .whereNull('arrivedAt')
    .where('expiresAt', '>', now)
    .update({ arrived_at: now, updated_at: now })
}
