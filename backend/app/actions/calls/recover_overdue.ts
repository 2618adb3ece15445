import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CloseUnknown from '#actions/calls/close_unknown'
import RecordReport from '#actions/calls/record_report'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import Call from '#models/call'
import { eachAlone } from '#services/queue/each_alone'
import type { Voice } from '@kametrix/contracts'

const PATIENCE_MINUTES = 5
const CALLS_A_RUN = 200
const GIVE_UP_AFTER = 3
/** Of a call that nobody gave a longest time. */
const LONGEST_SECONDS = 600

interface Input {
  voice: Voice
}

/**
 * Asks the vendor, one by one, for calls whose report should have come, and records what it says.
 * What it does not know is closed once its time is over. Gives how many were recorded; one that fails is
 * put behind all others, which go on.
 */
export default class RecoverOverdue {
  async handle({ voice }: Input): Promise<number> {
    let recovered = 0
    const options = { what: ({ id }: Call) => ({ callId: id }), giveUpAfter: GIVE_UP_AFTER }
    await eachAlone(await this.#overdue(), options, async (call) => {
      if (await this.#askOrLeave(voice, call)) recovered += 1
    })
    return recovered
  }

  async #askOrLeave(voice: Voice, call: Call): Promise<boolean> {
    try {
      return await this.#ask(voice, call)
    } catch (error) {
      await this.#lookAgainLater(call)
      if (!(error instanceof MoneyRefusedException)) throw error
      await new RecordRefusal().handle({ refused: error })
      return false
    }
  }

  async #ask(voice: Voice, call: Call): Promise<boolean> {
    const report = await voice.findCall(call.vendorCallId)
    if (report?.endedAt) {
      const { provider } = call
      const receivedAt = DateTime.utc()
      return new RecordReport().handle({ provider, report, receivedAt, isRecovered: true })
    }
    if (!report && this.#isPastItsTime(call)) await new CloseUnknown().handle({ callId: call.id })
    else await this.#lookAgainLater(call)
    return false
  }

  #isPastItsTime({ createdAt, maxDurationSeconds }: Call): boolean {
    const seconds = maxDurationSeconds ?? LONGEST_SECONDS
    return createdAt.plus({ seconds, minutes: PATIENCE_MINUTES }) < DateTime.utc()
  }

  /** Behind all others, so that calls nobody knows do not stand in the way of those that are. */
  async #lookAgainLater({ id }: Call) {
    await Call.query().where('id', id).update({ updated_at: DateTime.utc().toJSDate() })
  }

  #overdue(): Promise<Call[]> {
    const patience = DateTime.utc().minus({ minutes: PATIENCE_MINUTES }).toJSDate()
    return (
      Call.query()
        .whereNull('reportedAt')
        // Those that were closed without a report have a charge: none.
        .whereNull('chargeMc')
        .whereDoesntHave('refusals', () => undefined)
        .where((overdue) =>
          overdue
            .where('endedAt', '<', patience)
            .orWhere((running) =>
              running
                .whereNull('endedAt')
                .where(
                  db.raw('created_at + make_interval(secs => coalesce(max_duration_seconds, ?))', [
                    LONGEST_SECONDS,
                  ]),
                  '<',
                  patience
                )
            )
        )
        .orderBy('updatedAt')
        .limit(CALLS_A_RUN)
    )
  }
}
