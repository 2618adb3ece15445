import * as chrono from 'chrono-node'
import { DateTime } from 'luxon'
import { resolveTime } from '#services/time/resolve_time'
import type { Phrase, Scene } from '#tests/support/time_phrases/read'

/** What the usual business is open, by weekday from Monday on. */
const USUAL = [...Array.from({ length: 5 }, () => ['09:00', '18:00']), ['09:00', '14:00'], null]

function nowOf({ now, zone }: Scene) {
  return DateTime.fromFormat(now, 'yyyy-LL-dd HH:mm', { zone }) as DateTime<true>
}

/** What the resolver makes of a phrase, spelt as the table spells it. */
export function resolverSays({ said, scene }: Phrase): { answer: string; missing: string | null } {
  const { language, zone, open, noticeHours, horizonDays } = scene
  const resolution = resolveTime(said, {
    language,
    zone,
    now: nowOf(scene),
    noticeHours,
    horizonDays,
    hoursOn: (date) => {
      const usual = USUAL[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7]
      if (open) return [{ from: open.opens, to: open.closes }]
      return usual ? [{ from: usual[0]!, to: usual[1]! }] : []
    },
  })
  switch (resolution.kind) {
    case 'ask':
      return { answer: `? ${resolution.why}`, missing: resolution.missing }
    case 'day':
      return { answer: resolution.date, missing: null }
    case 'instant':
      return { answer: resolution.at.toFormat('yyyy-LL-dd HH:mm'), missing: null }
    case 'window': {
      const { from, to, hours } = resolution
      const days = from === to ? from : `${from}..${to}`
      return { answer: hours ? `${days} ${hours.from}-${hours.to}` : days, missing: null }
    }
  }
}

/** What the parser library alone makes of it. Where it finds nothing, one would have to ask. */
export function libraryAnswer({ said, scene }: Phrase): string {
  const now = nowOf(scene)
  const parser = scene.language === 'de' ? chrono.de : chrono.en
  const [found] = parser.parse(
    said,
    { instant: now.toJSDate(), timezone: now.offset },
    { forwardDate: true }
  )
  if (!found) return '? nothing found'
  const { start, end } = found
  const [from, to] = [start, end].map((one) => one && spelt(one))
  if (!to) return from!
  const [date, time] = from!.split(' ')
  const [endDate, endTime] = to.split(' ')
  const days = date === endDate ? date! : `${date}..${endDate}`
  return time && endTime ? `${days} ${time}-${endTime}` : days
}

function spelt(moment: chrono.ParsedComponents): string {
  const two = (part: chrono.Component) => String(moment.get(part)).padStart(2, '0')
  const date = `${moment.get('year')}-${two('month')}-${two('day')}`
  return moment.isCertain('hour') ? `${date} ${two('hour')}:${two('minute')}` : date
}
