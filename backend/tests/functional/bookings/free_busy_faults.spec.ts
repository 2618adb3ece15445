import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import Calendar from '#models/calendar'
import Staff from '#models/staff'
import { slotStart } from '#services/bookings/slot_token'
import { freeze } from '#tests/support/clock'
import { book, HAIRCUT, openSalon, tokenFor, type Salon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const FREE_BUSY = 'POST /calendar/v3/freeBusy'
/** What was read while the caller was greeted is too old to be offered from. */
const PAST_MEMORY = { seconds: 181 }

async function findTimes(line: VoiceLine) {
  const { ok, text } = await line.use('find_slots', { service: HAIRCUT.name })
  return { ok, text, tokens: [...text.matchAll(/\[slot ([^\]]+)\]/g)].map(([, token]) => token) }
}

test.group('A calendar of which nobody knows when it is busy', (group) => {
  let salon: Salon
  group.setup(async () => {
    salon = await openSalon()
  })

  test('{what}: nothing is offered, nothing is booked, a message can be left')
    .with([
      { what: 'an error for the calendar', fault: { kind: 'vendor', name: 'freebusy_error' } },
      { what: 'a calendar left out', fault: { kind: 'vendor', name: 'freebusy_missing' } },
      { what: 'half an answer', fault: { kind: 'vendor', name: 'malformed' } },
      { what: '403 rateLimitExceeded', fault: { kind: 'vendor', name: 'rate_limit_403' } },
      { what: '403 userRateLimitExceeded', fault: { kind: 'vendor', name: 'user_rate_limit_403' } },
      { what: '403 forbidden', fault: { kind: 'status', status: 403 } },
      { what: '403 as the API is off', fault: { kind: 'vendor', name: 'api_disabled' } },
      { what: '429', fault: { kind: 'status', status: 429, retryAfterSeconds: 60 } },
      { what: '500', fault: { kind: 'status', status: 500, retryAfterSeconds: 60 } },
      { what: '503', fault: { kind: 'status', status: 503, retryAfterSeconds: 60 } },
      { what: 'a lost answer', fault: { kind: 'drop' } },
      { what: 'an answer too late', fault: { kind: 'slow', milliseconds: 4000 } },
    ] as const)
    .run(async ({ assert }, { fault }) => {
      const town = await sandbox()
      getActiveTestOrFail().cleanup(() => town.clearFaults())
      const line = new VoiceLine(salon)
      await line.ask()
      await work()
      const before = await findTimes(line)
      assert.isNotEmpty(before.tokens)

      freeze(DateTime.utc().plus(PAST_MEMORY))
      await town.inject('google', { ...fault, match: FREE_BUSY, times: 99 })
      const [found, booked] = await Promise.all([findTimes(line), book(line, before.tokens[0])])
      for (const { ok, text } of [found, booked]) {
        assert.isFalse(ok)
        assert.match(text, /cannot see the calendar right now/)
      }
      assert.isEmpty(found.tokens)
      assert.isTrue((await line.use('take_message', { text: 'Please call back.' })).ok)
      assert.lengthOf(await Booking.query().where('staffId', salon.staff.id), 0)

      await town.clearFaults()
      assert.isNotEmpty((await findTimes(line)).tokens)
    })
})

test.group('Of two people one has a calendar that cannot be read', () => {
  test('the other one is offered, and nobody else', async ({ assert }) => {
    const salon = await openSalon()
    await addSomebodyUnreadable(salon)
    const line = new VoiceLine(salon)
    await line.ask()
    await work()
    const { tokens } = await findTimes(line)
    assert.isNotEmpty(tokens)
    const call = await line.find()
    const ofTheOther = tokens.map((token) => tokenFor(call, salon.staff, slotStart(token)!))
    assert.deepEqual(tokens, ofTheOther)
  })
})

async function addSomebodyUnreadable({ account, connection, agent }: Salon) {
  const calendar = await Calendar.create({
    accountId: account.id,
    connectionId: connection.id,
    vendorCalendarId: 'gone@example.com',
    ...{ name: 'Gone', zone: 'Europe/Berlin', writable: true },
  })
  const staff = await Staff.create({
    accountId: account.id,
    ...{ name: 'Kim', writeCalendarId: calendar.id },
  })
  await staff.related('readCalendars').attach([calendar.id])
  await agent.related('staff').attach([staff.id])
}
