import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Staff from '#models/staff'
import AgentVersion from '#models/agent_version'
import { lookAtSlot } from '#services/bookings/look_at_slot'
import { askForTimes, HAIRCUT, openSalon } from '#tests/support/salon'
import { sandbox } from '#tests/support/town'

const ONCE_FORBIDDEN = {
  kind: 'status',
  status: 403,
  match: 'POST /calendar/v3/freeBusy',
  times: 1,
} as const

/** What is known of two times that a receptionist offered, by whoever asks. */
async function twoTimes() {
  const salon = await openSalon()
  const { line, starts } = await askForTimes(salon)
  const { account } = salon
  const { agentVersionId } = await line.find()
  const { content } = await AgentVersion.findOrFail(agentVersionId!)
  const staff = await Staff.query()
    .where('id', salon.staff.id)
    .preload('readCalendars')
    .firstOrFail()
  const times = starts.map((start) => DateTime.fromJSDate(start, { zone: account.zone }))
  const service = { ...HAIRCUT, price: null }
  const look = (startsAt: DateTime) =>
    lookAtSlot({ account, hours: content.hours, staff, service, startsAt })
  return { look, one: times[0], another: times.at(-1)! }
}

test.group('Whoever asks for a time at one moment', () => {
  test('shares the look at the calendar with those who ask for the same, and with nobody who asks later', async ({
    assert,
    cleanup,
  }) => {
    const { look, one, another } = await twoTimes()
    const town = await sandbox()
    cleanup(() => town.clearFaults())
    await town.inject('google', ONCE_FORBIDDEN)
    assert.deepEqual(await Promise.all([look(one), look(one), look(one)]), [
      'calendarUnknown',
      'calendarUnknown',
      'calendarUnknown',
    ])
    await town.inject('google', ONCE_FORBIDDEN)
    const seen = await Promise.all([look(one), look(another), look(one), look(another)])
    assert.sameMembers([...new Set(seen)], ['free', 'calendarUnknown'])
    assert.deepEqual(seen.slice(0, 2), seen.slice(2))
    assert.equal(await look(one), 'free')
  })
})
