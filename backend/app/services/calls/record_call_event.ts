import { DateTime } from 'luxon'
import CallEvent from '#models/call_event'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Adds a line to a call's timeline. */
export async function recordCallEvent(
  trx: TransactionClientContract | undefined,
  call: Pick<Call, 'id' | 'accountId'>,
  kind: CallEvent['kind'],
  data: Record<string, unknown>,
  at: DateTime = DateTime.utc()
) {
  await CallEvent.create(
    { accountId: call.accountId, callId: call.id, kind, data, at },
    { client: trx }
  )
}
