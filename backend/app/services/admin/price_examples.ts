import { chargeFor, type Tariff } from '#services/ledger/charge'

/** Calls as they are: hardly begun, short, as long as most, long. In seconds. */
const EXAMPLES = [5, 45, 272, 725]

/** What such calls cost by one price and by another. */
export function priceExamples(wanted: Tariff, current: Tariff) {
  return EXAMPLES.map((seconds) => ({
    seconds,
    wasMc: chargeFor(seconds, current),
    willMc: chargeFor(seconds, wanted),
  }))
}
