import { DateTime } from 'luxon'
import credits from '#config/credits'
import Pack from '#models/pack'
import { mc } from '#services/http/json'
import { priceAt } from '#services/ledger/price'

/** What is sold and for how much, as pages for everybody tell it. */
export type Prices = Awaited<ReturnType<typeof readPrices>>

/** How long a change may take to be seen. */
const LIFE_MS = 3000

let known: { prices: Promise<Prices>; readAt: number } | undefined

/** The prices in force: one look at the database, however many ask at once. */
export function pricesInForce(): Promise<Prices> {
  if (!known || Date.now() - known.readAt > LIFE_MS) {
    const before = known?.prices
    // Without a database, yesterday's price list is better than none.
    const prices = before ? readPrices().catch(() => before) : readPrices()
    known = { prices, readAt: Date.now() }
    prices.catch(() => (known = undefined))
  }
  return known.prices
}

async function readPrices() {
  const [price, packs] = await Promise.all([
    priceAt(DateTime.utc()),
    Pack.query().where('isOffered', true).orderBy('position'),
  ])
  return {
    currency: credits.currency,
    perMinuteMc: mc(price.perMinuteMc),
    incrementSeconds: price.incrementSeconds,
    minimumSeconds: price.minimumSeconds,
    freeSeconds: price.freeSeconds,
    welcomeMc: mc(credits.welcomeGrantMc),
    packs: packs.map(({ name, amountMinor, currency, creditsMc }) => ({
      name,
      amountMinor,
      currency,
      creditsMc: mc(creditsMc),
    })),
  }
}
