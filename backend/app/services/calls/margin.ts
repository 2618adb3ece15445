import credits from '#config/credits'
import type Call from '#models/call'

/** The vendor's micro-dollars at the install's rate, in millicredits, rounded up: against us. */
export function costMcOf(micros: bigint): bigint {
  return (micros * credits.dollarMc + 999_999n) / 1_000_000n
}

/** What a call left us, in millicredits, of what was charged and not given back. Null while its cost is unknown. */
export function marginOf(
  { chargeMc, vendorCostMicros }: Pick<Call, 'chargeMc' | 'vendorCostMicros'>,
  givenBackMc: bigint
): bigint | null {
  if (vendorCostMicros === null) return null
  return (chargeMc ?? 0n) - givenBackMc - costMcOf(vendorCostMicros)
}
