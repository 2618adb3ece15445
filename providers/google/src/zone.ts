/** An instant as RFC 3339 in a zone, with its offset there: `2026-03-29T03:00:00+02:00`. */
export function inZone(instant: Date, zone: string): string {
  const offset = offsetMinutes(instant, zone)
  const local = new Date(instant.getTime() + offset * 60_000)
  return local.toISOString().slice(0, 19) + written(offset)
}

/**
 * The instant at which clocks in a zone show `local` (`2026-03-29T00:00:00`, no offset).
 * In the hour that clocks skip, or show twice, one of the two readings.
 */
export function instantOf(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}Z`)
  const guess = asUtc - offsetMinutes(new Date(asUtc), zone) * 60_000
  return new Date(asUtc - offsetMinutes(new Date(guess), zone) * 60_000)
}

/** Throws `RangeError` for a zone that does not exist. */
function offsetMinutes(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function written(offset: number): string {
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`
}
