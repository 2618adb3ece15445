import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '#services/database/insert_rows'
import type Call from '#models/call'
import type { TurnedAway } from '#services/calls/turned_away'
import type { CallAnswer } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What became of a call that rang: why it was turned away, or for how long it may last. */
export interface Verdict {
  call: Call
  excused?: TurnedAway
  maxDurationSeconds?: number
  answer: CallAnswer
}

/** Notes it on the calls and on their timelines. */
export async function recordVerdicts(trx: TransactionClientContract, verdicts: Verdict[]) {
  const now = DateTime.utc().toJSDate()
  await insertRows(
    trx,
    'call_events',
    verdicts.map(({ call, excused }) => ({
      id: uuidv7(),
      account_id: call.accountId,
      call_id: call.id,
      kind: 'asked',
      data: { admitted: !excused },
      at: now,
      created_at: now,
    }))
  )
  const notes = verdicts.map(({ call, excused, maxDurationSeconds }) => ({
    id: call.id,
    excused,
    seconds: maxDurationSeconds,
  }))
  await trx.rawQuery(NOTE, [now, JSON.stringify(notes)])
}

/** What one does not say stays as it is. */
const NOTE = `
  UPDATE calls SET excused = coalesce(note.excused, calls.excused),
    max_duration_seconds = coalesce(note.seconds, calls.max_duration_seconds), updated_at = ?
  FROM jsonb_to_recordset(?::jsonb) AS note(id uuid, excused text, seconds int)
  WHERE calls.id = note.id`
