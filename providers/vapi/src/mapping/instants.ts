/** Epoch values below this are seconds: as milliseconds they would lie in 1973. */
const SECONDS_UNTIL = 100_000_000_000

/** An instant from ISO 8601, epoch milliseconds or epoch seconds; null for anything else. */
export function instantFrom(value: string | number | null | undefined): Date | null {
  if (value === null || value === undefined || value === '') return null
  const numeric = typeof value === 'number' ? value : Number(value)
  const date = Number.isFinite(numeric) ? fromEpoch(numeric) : new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

function fromEpoch(value: number): Date {
  return new Date(Math.abs(value) < SECONDS_UNTIL ? value * 1000 : value)
}
