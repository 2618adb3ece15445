/** `Retry-After`, seconds or an HTTP date, as milliseconds from now. Null when absent or neither. */
export function parseRetryAfter(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  // All three forms of an HTTP date begin with a weekday; `Date.parse` alone would take "1.5" as a date.
  const instant = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(instant) ? null : Math.max(0, instant - now.getTime())
}
