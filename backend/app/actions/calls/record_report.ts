import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CloseCall from '#actions/calls/close_call'
import SettleCall from '#actions/credits/settle_call'
import AgentVersion from '#models/agent_version'
import PriceVersion from '#models/price_version'
import { billedSeconds } from '#services/calls/billed_seconds'
import { openCall } from '#services/calls/open_call'
import { recordCallEvent } from '#services/calls/record_call_event'
import { chargeFor } from '#services/ledger/charge'
import type Call from '#models/call'
import type { CallOutcome, CallReport } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  report: CallReport
  receivedAt: DateTime
}

/** The largest the database holds: clocks that are wrong make calls of many years. */
const LONGEST_MS = 2 ** 31 - 1

/** Nobody pays for a call that was not held, or that failed on the vendor's side or ours. */
const EXCUSED: Partial<Record<CallOutcome, string>> = {
  'not-connected': 'not-connected',
  'vendor-fault': 'vendor-fault',
  'platform-fault': 'platform-fault',
}

/**
 * The final word on a call: record, charge and everything that follows, in one transaction, once.
 * Returns false when the call is none of ours.
 */
export default class RecordReport {
  async handle({ provider, report, receivedAt }: Input): Promise<boolean> {
    return db.transaction(async (trx) => {
      const call = await openCall(trx, provider, report)
      if (!call) return false
      if (call.reportedAt) return true

      this.#record(call, report, receivedAt)
      const price = await PriceVersion.findOrFail(call.priceVersionId!, { client: trx })
      const { seconds, source } = billedSeconds(report, call, await this.#ceilingOf(call, trx))
      const chargeMc = call.excused ? 0n : chargeFor(seconds, price)
      call.merge({ billedSeconds: seconds, durationSource: source, chargeMc })
      await new SettleCall().handle({
        call,
        chargeMc,
        details: { seconds, source, priceVersionId: price.id, excused: call.excused },
        trx,
      })
      call.settledAt = DateTime.utc()
      await call.save()
      await recordCallEvent(trx, call, 'reported', { reason: report.reason, seconds, source })
      await new CloseCall().handle({ call, trx })
      return true
    })
  }

  /** What the call was answered with, else what its agent may talk at most: the vendor ends it there. */
  async #ceilingOf(
    { maxDurationSeconds, agentVersionId }: Call,
    trx: TransactionClientContract
  ): Promise<number | null> {
    if (maxDurationSeconds !== null || !agentVersionId) return maxDurationSeconds
    const version = await AgentVersion.findOrFail(agentVersionId, { client: trx })
    return version.content.maxDurationSeconds
  }

  #record(call: Call, report: CallReport, receivedAt: DateTime) {
    call.merge({
      status: 'ended',
      startedAt: instant(report.startedAt) ?? call.startedAt,
      endedAt: instant(report.endedAt) ?? call.endedAt ?? receivedAt,
      reportedAt: receivedAt,
      durationMs: report.duration ? Math.min(Math.round(report.duration.ms), LONGEST_MS) : null,
      outcome: report.outcome,
      endedReason: report.reason,
      excused: call.excused ?? EXCUSED[report.outcome] ?? null,
      summary: report.summary,
      transcript: report.transcript,
      hasRecording: report.recordingAvailable,
      vendorCostMicros: report.cost ? BigInt(report.cost.totalMicros) : null,
      vendorCostLines: report.cost?.lines ?? null,
    })
  }
}

function instant(date: Date | null): DateTime | null {
  return date && DateTime.fromJSDate(date)
}
