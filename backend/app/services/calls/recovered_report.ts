import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '#services/database/insert_rows'
import type { CallReport } from '@kametrix/contracts'
import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Our own word among the vendor's: a report that never came and that we asked for. */
export const RECOVERED = 'call.recovered'

/** Keeps it beside the messages that did come, so that its call can be played again from all of them. */
export async function keepRecovered(
  trx: TransactionClientContract,
  provider: string,
  report: CallReport,
  receivedAt: DateTime
) {
  const at = receivedAt.toJSDate()
  const event = {
    id: uuidv7(),
    provider,
    key: `${RECOVERED}:${report.callId}`,
    type: RECOVERED,
    subject: report.callId,
    payload: report,
    status: 'done',
    received_at: at,
    processed_at: at,
  }
  await insertRows(trx, 'vendor_events', [event], { unless: ['provider', 'key'] })
}

/** The report as it was kept: its instants are text there. */
export function recoveredReport(payload: Record<string, unknown>): CallReport {
  const report = payload as unknown as CallReport
  return { ...report, startedAt: instant(report.startedAt), endedAt: instant(report.endedAt) }
}

function instant(at: Date | null) {
  return at && new Date(at)
}
