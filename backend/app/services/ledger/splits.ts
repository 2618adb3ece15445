import type { Entry } from './post.ts'
import type { Purse, Purses } from './purses.ts'

/** Credits coming in: debt is settled first, the rest becomes available. */
export function credit(purses: Purses, amountMc: bigint): Entry[] {
  const owed = -purses.debt.balanceMc
  const repaid = amountMc < owed ? amountMc : owed
  return [
    { purse: 'debt', amountMc: repaid },
    { purse: 'available', amountMc: amountMc - repaid },
  ]
}

/** Credits going out: what is available first, the rest becomes debt. */
export function debit(purses: Purses, amountMc: bigint): Entry[] {
  const available = purses.available.balanceMc
  const paid = amountMc < available ? amountMc : available
  return [
    { purse: 'available', amountMc: -paid },
    { purse: 'debt', amountMc: -(amountMc - paid) },
  ]
}

/** Moves credits from one of the install's purses to the account; a negative amount moves them back. */
export function moveFrom(purse: Purse, amountMc: bigint) {
  return (purses: Purses): Entry[] => [
    { purse, amountMc: -amountMc },
    ...(amountMc > 0n ? credit(purses, amountMc) : debit(purses, -amountMc)),
  ]
}
