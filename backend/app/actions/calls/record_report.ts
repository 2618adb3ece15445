import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CloseCall from '#actions/calls/close_call'
import GiveBack from '#actions/credits/give_back'
import SettleCall from '#actions/credits/settle_call'
import AgentVersion from '#models/agent_version'
import PriceVersion from '#models/price_version'
import { billedSeconds } from '#services/calls/billed_seconds'
import { isSpam } from '#services/calls/is_spam'
import { openCall } from '#services/calls/open_call'
import { recordCallEvent } from '#services/calls/record_call_event'
import { keepRecovered } from '#services/calls/recovered_report'
import { writeReport } from '#services/calls/write_report'
import { chargeFor } from '#services/ledger/charge'
import type Call from '#models/call'
import type { CallReport } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  report: CallReport
  receivedAt: DateTime
  /** We asked for it: it had not come by itself. */
  isRecovered?: boolean
}

/**
 * The final word on a call: record, charge and everything that follows, in one transaction, once.
 * Returns false when the call is none of ours.
 */
export default class RecordReport {
  async handle({ provider, report, receivedAt, isRecovered = false }: Input): Promise<boolean> {
    return db.transaction(async (trx) => {
      const call = await openCall(trx, provider, report, report.startedAt)
      if (!call) return false
      if (call.reportedAt) return true

      // Of one that nobody seemed to have begun, nobody was told.
      const wasClosed = call.chargeMc !== null && call.excused !== 'not-begun'
      writeReport(call, report, receivedAt)
      if (isRecovered) {
        call.recoveredAt = receivedAt
        await keepRecovered(trx, provider, report, receivedAt)
      }
      const ceiling = await this.#ceilingOf(call, trx)
      const { seconds, source } = this.#count(call, report, ceiling)
      await this.#charge(call, ceiling, trx)
      const { reason } = report
      const data = { reason, seconds, source, recovered: isRecovered }
      await recordCallEvent(trx, call, 'reported', data)
      await this.#forgive(call, trx)
      await new CloseCall().handle({ call, wasClosed, trx })
      return true
    })
  }

  /** How long it counts. Where nobody can say, it is not guessed: nobody pays. */
  #count(call: Call, report: CallReport, ceiling: number | null) {
    const counted = billedSeconds(report, call, ceiling)
    call.merge({ billedSeconds: counted.seconds, durationSource: counted.source })
    if (counted.source === 'none') call.excused ??= 'unknown-duration'
    return counted
  }

  /** At the price that it began under. */
  async #charge(call: Call, ceiling: number | null, trx: TransactionClientContract) {
    const { billedSeconds: seconds, durationSource: source, excused } = call
    const price = await PriceVersion.findOrFail(call.priceVersionId!, { client: trx })
    const chargeMc = excused ? 0n : chargeFor(seconds!, price, ceiling)
    const details = { seconds, source, ceiling, priceVersionId: price.id, excused }
    await new SettleCall().handle({ call, chargeMc, details, trx })
    await call.merge({ chargeMc, settledAt: DateTime.utc() }).save()
  }

  /** Spam is charged and given back at once, so that the owner sees both. */
  async #forgive(call: Call, trx: TransactionClientContract) {
    const amountMc = call.chargeMc!
    if (amountMc === 0n || !(await isSpam(call, trx))) return
    const reason = 'spam'
    await new GiveBack().handle({ call, amountMc, reason, actor: 'system', trx })
    await recordCallEvent(trx, call, 'given-back', { reason, amountMc: amountMc.toString() })
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
}
