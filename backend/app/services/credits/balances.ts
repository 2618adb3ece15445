import type { Purses } from '#services/ledger/purses'
import type { Balances } from './standing.ts'

/** What an account has, as its purses say. */
export function balancesIn({ available, held, debt }: Purses): Balances {
  return {
    availableMc: available.balanceMc,
    heldMc: held.balanceMc,
    debtMc: -debt.balanceMc,
  }
}
