/** Millicredits for a call of so many seconds at the prices in force, as the ledger counts. */
export function chargeFor(seconds: number, prices: App.Prices) {
  const { freeSeconds, minimumSeconds, incrementSeconds, perMinuteMc } = prices
  if (seconds <= freeSeconds) return 0
  const counted = Math.max(seconds - freeSeconds, minimumSeconds)
  return Math.ceil(counted / incrementSeconds) * incrementSeconds * Math.floor(perMinuteMc / 60)
}
