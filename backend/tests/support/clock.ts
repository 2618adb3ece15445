import { Settings, type DateTime } from 'luxon'
import type { Test } from '@japa/runner/core'

/** Our clock stands still at an instant until the test ends. The stand-ins' and the database's go on. */
export function freeze(test: Test<any>, instant: DateTime) {
  Settings.now = () => instant.toMillis()
  test.cleanup(() => {
    Settings.now = () => Date.now()
  })
}
