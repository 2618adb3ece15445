interface OpeningHours {
  weekday: number
  opens: string
  closes: string
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** One line a weekday, Monday first; equal days in a row share theirs. */
export function hoursByDay(hours: OpeningHours[]) {
  const lines: { days: string; last: string; times: string }[] = []
  DAYS.forEach((day, index) => {
    const open = hours.filter(({ weekday }) => weekday === index + 1)
    const times = open.map(({ opens, closes }) => `${opens}–${closes}`).join(', ') || 'Closed'
    const before = lines.at(-1)
    if (before?.times === times) before.last = day
    else lines.push({ days: day, last: day, times })
  })
  return lines.map(({ days, last, times }) => ({
    name: days === last ? days : `${days}–${last}`,
    value: times,
  }))
}
