import { getActiveTestOrFail } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { sandbox } from '#tests/support/town'

/** Calls that other specs left open are closed, and the vendor's list is read anew: a sweep sees this test's own. */
export async function passOverOthers() {
  await db
    .from('calls')
    .whereNull('reported_at')
    .update({ status: 'ended', ended_at: new Date(), excused: 'unknown-to-vendor', charge_mc: 0 })
  await db.from('call_sweeps').delete()
}

/** The stand-ins' clock stands still at an instant until the test ends. */
export async function standStill(town: Awaited<ReturnType<typeof sandbox>>, instant: DateTime) {
  await town.clock.freeze(instant.toJSDate())
  getActiveTestOrFail().cleanup(() => town.clock.freeze(null))
}
