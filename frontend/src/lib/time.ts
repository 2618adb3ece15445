/** Times are ISO strings; they are shown in the account's zone, whoever looks from wherever. */
interface Place {
  zone: string
  locale?: string
}

/** "Fri 27 Nov, 14:30". */
export function dayAndTime(iso: string, { zone, locale = 'en-GB' }: Place) {
  return `${day(iso, { zone, locale })}, ${time(iso, { zone, locale })}`
}

/** "Fri 27 Nov", with the year when it is not this one. */
export function day(iso: string, { zone, locale = 'en-GB' }: Place) {
  const at = new Date(iso)
  const year = at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric'
  return at
    .toLocaleDateString(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year,
      timeZone: zone,
    })
    .replace(',', '')
}

/** "14:30". */
export function time(iso: string, { zone, locale = 'en-GB' }: Place) {
  return new Date(iso).toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
}

/** "14:30:07", where seconds tell the story. */
export function exactTime(iso: string, { zone, locale = 'en-GB' }: Place) {
  return new Date(iso).toLocaleTimeString(locale, { timeZone: zone })
}

/** "Today, 14:30", "Yesterday, 09:12", else the day. */
export function recently(iso: string, place: Place) {
  const days = daysBetween(iso, new Date().toISOString(), place.zone)
  const name = days === 0 ? 'Today' : days === 1 ? 'Yesterday' : day(iso, place)
  return `${name}, ${time(iso, place)}`
}

/** "2 min 14 s". */
export function duration(seconds: number) {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const rest = whole % 60
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`
}

function daysBetween(earlier: string, later: string, zone: string) {
  const start = (iso: string) =>
    Date.parse(new Date(iso).toLocaleDateString('en-CA', { timeZone: zone }))
  return Math.round((start(later) - start(earlier)) / 86_400_000)
}
