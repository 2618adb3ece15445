import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import RecordReport from '#actions/calls/record_report'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import Call from '#models/call'
import { keepPlace, placeAfter, sweepPlace } from '#services/calls/sweep_place'
import type { CallReport, Voice } from '@kametrix/contracts'

/** A report is on its way for so long. */
const PATIENCE_MINUTES = 5
/** Of a hundred calls: what one run does at most, the next goes on from there. */
const PAGES_A_RUN = 20

interface Input {
  provider: string
  voice: Voice
}

/**
 * Goes through the vendor's own list and records every call that is over and that we know no report
 * of, also those that we have never heard of. Gives how many. A vendor that fails ends the run; what
 * was recorded stays, and the page that failed is the first of the next run.
 */
export default class RecoverListed {
  async handle({ provider, voice }: Input): Promise<number> {
    let recovered = 0
    let place = await sweepPlace(provider)
    let isRest = place.cursor !== null
    for (let pages = 0; pages < PAGES_A_RUN; pages += 1) {
      const { items, next } = await voice.listCalls(place.since.toJSDate(), place.cursor)
      const { done, failed } = await this.#record(provider, await this.#missing(provider, items))
      recovered += done
      place = placeAfter({ ...place, hasFailed: place.hasFailed || failed > 0 }, next)
      await keepPlace(place)
      if (next) continue
      // The rest of an earlier pass is done; this run's own comes on top.
      if (!isRest) break
      isRest = false
    }
    return recovered
  }

  async #missing(provider: string, listed: CallReport[]): Promise<CallReport[]> {
    const patience = DateTime.utc().minus({ minutes: PATIENCE_MINUTES }).toMillis()
    const over = listed.filter(({ endedAt }) => endedAt && endedAt.getTime() < patience)
    const ids = over.map(({ callId }) => callId)
    const known = await Call.query()
      .where({ provider })
      .whereIn('vendorCallId', ids)
      .whereNotNull('reportedAt')
      .select('vendorCallId')
    const reported = new Set(known.map(({ vendorCallId }) => vendorCallId))
    return over.filter(({ callId }) => !reported.has(callId))
  }

  /** Oldest first, as they would have come. One that cannot be recorded keeps none of the others. */
  async #record(provider: string, reports: CallReport[]) {
    let done = 0
    let failed = 0
    for (const report of reports.toReversed()) {
      try {
        const receivedAt = DateTime.utc()
        const recovery = { provider, report, receivedAt, isRecovered: true }
        if (await new RecordReport().handle(recovery)) done += 1
      } catch (error) {
        if (error instanceof MoneyRefusedException) {
          await new RecordRefusal().handle({ refused: error })
          continue
        }
        failed += 1
        logger.error({ err: error, vendorCallId: report.callId }, 'A listed call was not recorded')
      }
    }
    return { done, failed }
  }
}
