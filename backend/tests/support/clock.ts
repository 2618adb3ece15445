import { getActiveTestOrFail } from '@japa/runner'
import { Settings, type DateTime } from 'luxon'

/** Our clock stands still at an instant until the test ends. The stand-ins' and the database's go on. */
export function freeze(instant: DateTime) {
  Settings.now = () => instant.toMillis()
  getActiveTestOrFail().cleanup(() => {
    Settings.now = () => Date.now()
  })
}
