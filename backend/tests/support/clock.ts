import { getActiveTestOrFail } from '@japa/runner'
import { Settings, type DateTime } from 'luxon'

/** Our clock stands still at an instant until the test ends. The stand-ins' and the database's go on. */
export function freeze(instant: DateTime) {
  Settings.now = () => instant.toMillis()
  getActiveTestOrFail().cleanup(() => {
    Settings.now = () => Date.now()
  })
}

/** Our clock shows an instant so many looks at it from now, and a millisecond more or less at each other. */
export function tick(instant: DateTime, looks: number) {
  let at = instant.toMillis() - looks
  Settings.now = () => at++
  getActiveTestOrFail().cleanup(() => {
    Settings.now = () => Date.now()
  })
}
