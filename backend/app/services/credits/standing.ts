import type { DateTime } from 'luxon'
import credits, { CREDIT } from '#config/credits'
import { chargeFor, type Tariff } from '#services/ledger/charge'
import type Account from '#models/account'

export type CreditState = Account['creditState']

/** In millicredits; none is negative. */
export interface Balances {
  availableMc: bigint
  heldMc: bigint
  debtMc: bigint
}

type Buyer = Pick<Account, 'firstPurchaseAt' | 'graceUntil'>

const LOW_MC = 500n * CREDIT
const LOW_BEFORE_FIRST_PURCHASE_MC = 50n * CREDIT

/**
 * How an account stands. What running calls hold counts as still there, since most of it comes back:
 * `low` below the threshold, `grace` in debt, `stopped` when not even the shortest call could be paid.
 */
export function standingOf(
  balances: Balances,
  buyer: Buyer,
  price: Tariff,
  now: DateTime
): CreditState {
  const worthMc = worthOf(balances)
  const owedMc = worthMc < 0n ? -worthMc : 0n
  const payableMc = (worthMc > 0n ? worthMc : 0n) + graceRoom(buyer, owedMc, now)
  if (payableMc < chargeFor(credits.admissionSeconds, price)) return 'stopped'
  if (worthMc < 0n) return 'grace'
  return worthMc < lowBelow(buyer) ? 'low' : 'good'
}

/** How much further into debt an account may go: only who has bought before, and only for a time. */
export function graceRoom({ firstPurchaseAt, graceUntil }: Buyer, owedMc: bigint, now: DateTime) {
  if (!firstPurchaseAt || (graceUntil && graceUntil <= now)) return 0n
  const room = credits.graceLimitMc - owedMc
  return room > 0n ? room : 0n
}

/**
 * When grace ends for an account with these balances: set as debt begins, gone when it is settled. Whoever
 * has their money back has none; if they buy again in the same debt, it ends when it would have.
 */
export function graceEnd(
  balances: Balances,
  { firstPurchaseAt, graceUntil }: Buyer,
  now: DateTime
): DateTime | null {
  if (worthOf(balances) >= 0n) return null
  if (graceUntil || !firstPurchaseAt) return graceUntil
  return now.plus({ hours: credits.graceHours })
}

function lowBelow({ firstPurchaseAt }: Buyer) {
  return firstPurchaseAt ? LOW_MC : LOW_BEFORE_FIRST_PURCHASE_MC
}

/** What an account would have if its running calls cost nothing. */
function worthOf({ availableMc, heldMc, debtMc }: Balances) {
  return availableMc + heldMc - debtMc
}
