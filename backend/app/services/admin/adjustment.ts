import { CREDIT } from '#config/credits'
import { credit, debit } from '#services/ledger/splits'
import type { Balances } from '#services/credits/standing'
import type { Purses } from '#services/ledger/purses'

/** From here on an operator types the account's name: a slip of the hand would be felt. */
const LARGE_MC = 5000n * CREDIT

export function isLarge(amountMc: bigint) {
  return amountMc >= LARGE_MC || amountMc <= -LARGE_MC
}

/** What an account will have after so many credits more, or fewer. */
export function balancesAfter(before: Balances, amountMc: bigint): Balances {
  const purses = {
    available: { balanceMc: before.availableMc },
    debt: { balanceMc: -before.debtMc },
  } as Purses
  const entries = amountMc > 0n ? credit(purses, amountMc) : debit(purses, -amountMc)
  const change = (purse: string) => entries.find((entry) => entry.purse === purse)!.amountMc
  return {
    ...before,
    availableMc: before.availableMc + change('available'),
    debtMc: before.debtMc - change('debt'),
  }
}
