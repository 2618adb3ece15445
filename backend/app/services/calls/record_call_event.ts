import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '#services/database/insert_rows'
import { Together } from '#services/database/together'
import type Call from '#models/call'
import type CallEvent from '#models/call_event'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const lines = new Together<object, void>(async (rows) => {
  await insertRows(db.connection(), 'call_events', rows)
  return rows.map(() => undefined)
})

/** Adds a line to a call's timeline. */
export async function recordCallEvent(
  trx: TransactionClientContract | undefined,
  call: Pick<Call, 'id' | 'accountId'>,
  kind: CallEvent['kind'],
  data: Record<string, unknown>,
  at: DateTime = DateTime.utc()
) {
  const row = {
    id: uuidv7(),
    account_id: call.accountId,
    call_id: call.id,
    kind,
    data,
    at: at.toJSDate(),
    created_at: DateTime.utc().toJSDate(),
  }
  if (trx) await insertRows(trx, 'call_events', [row])
  else await lines.add(row)
}
