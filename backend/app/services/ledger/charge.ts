/** What a call costs by, as a price version says. */
export interface Tariff {
  perMinuteMc: bigint
  incrementSeconds: number
  minimumSeconds: number
  freeSeconds: number
}

/**
 * Millicredits for so many whole seconds. A call that never connected costs nothing. What goes beyond
 * `ceiling`, the most that the call was given, costs by the second: no step is begun there.
 */
export function chargeFor(seconds: number, tariff: Tariff, ceiling: number | null = null): bigint {
  const whole = inSteps(seconds, tariff)
  if (ceiling === null || seconds <= ceiling) return whole
  const beyond = Math.max(0, seconds - Math.max(ceiling, tariff.freeSeconds))
  const bounded = inSteps(ceiling, tariff) + BigInt(beyond) * perSecond(tariff)
  return bounded < whole ? bounded : whole
}

function inSteps(seconds: number, tariff: Tariff): bigint {
  const counted = seconds - tariff.freeSeconds
  if (counted <= 0) return 0n
  const least = Math.max(counted, tariff.minimumSeconds)
  const increments = Math.ceil(least / tariff.incrementSeconds)
  return BigInt(increments * tariff.incrementSeconds) * perSecond(tariff)
}

/** The longest call that so many millicredits pay for, in whole seconds: never one that would cost more. */
export function secondsFor(amountMc: bigint, tariff: Tariff): number {
  const paid = Number(amountMc / perSecond(tariff))
  const whole = Math.floor(paid / tariff.incrementSeconds) * tariff.incrementSeconds
  return (whole < tariff.minimumSeconds ? 0 : whole) + tariff.freeSeconds
}

function perSecond({ perMinuteMc }: Tariff): bigint {
  return perMinuteMc / 60n
}
