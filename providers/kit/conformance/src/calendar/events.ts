import type { Claim } from '../support/claim.ts'
import { attemptWithLostAnswer } from '../support/failures.ts'
import type { CalendarHarness } from './harness.ts'
import { aDraft, DAY, interval } from './samples.ts'

const OTHER_BOOKING = '019c0000-0000-7000-8000-000000000002'

export function claimEvents(claim: Claim<CalendarHarness>): void {
  claim('an event is made as drafted and read back', async (harness, assert) => {
    const { primary } = harness.calendars
    const draft = aDraft(primary)
    const event = await harness.calendar.createEvent(draft)
    assert.deepEqual(event, {
      calendarId: primary,
      eventId: event.eventId,
      bookingId: draft.bookingId,
      start: draft.start,
      end: draft.end,
      status: 'confirmed',
    })
    assert.deepEqual(await harness.calendar.findEvent(primary, event.eventId), event)
    const [held] = await confirmed(harness, primary)
    assert.equal(held?.title, draft.title)
    assert.equal(held?.description, draft.description)
    assert.deepEqual(held?.start, draft.start)
  })

  claim('a booking takes its time', async ({ calendar, calendars }, assert) => {
    await calendar.createEvent(aDraft(calendars.primary))
    const busy = await calendar.busy([calendars.primary], DAY)
    assert.deepEqual(busy[calendars.primary], { known: true, intervals: [interval(13, 14)] })
  })

  claim('the hour that a clock change repeats keeps its instant', async (harness, assert) => {
    const { primary } = harness.calendars
    const start = new Date('2026-10-25T01:30:00Z')
    const end = new Date('2026-10-25T02:00:00Z')
    const event = await harness.calendar.createEvent(aDraft(primary, { start, end }))
    assert.deepEqual(event.start, start)
    const [held] = await confirmed(harness, primary)
    assert.deepEqual(held?.start, start)
    assert.deepEqual(held?.end, end)
  })

  claim('one booking makes one event', async (harness, assert) => {
    const { primary } = harness.calendars
    const first = await harness.calendar.createEvent(aDraft(primary))
    const second = await harness.calendar.createEvent(aDraft(primary))
    assert.deepEqual(second, first)
    assert.lengthOf(await confirmed(harness, primary), 1)
  })

  claim('a lost answer never makes a second event', async (harness, assert) => {
    const { primary } = harness.calendars
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.calendar.createEvent(aDraft(primary)))
    const event = await harness.calendar.createEvent(aDraft(primary))
    assert.equal(event.status, 'confirmed')
    assert.lengthOf(await confirmed(harness, primary), 1)
  })

  claim('two bookings are two events, also at one time', async (harness, assert) => {
    const { primary } = harness.calendars
    const one = await harness.calendar.createEvent(aDraft(primary))
    const two = await harness.calendar.createEvent(aDraft(primary, { bookingId: OTHER_BOOKING }))
    assert.notEqual(two.eventId, one.eventId)
    assert.equal(two.bookingId, OTHER_BOOKING)
    assert.lengthOf(await confirmed(harness, primary), 2)
  })

  claim('an event cancelled by the owner is made anew, twice too', async (harness, assert) => {
    const { primary } = harness.calendars
    const used = new Set<string>()
    for (let generation = 0; generation < 3; generation++) {
      const event = await harness.calendar.createEvent(aDraft(primary))
      assert.equal(event.status, 'confirmed')
      assert.lengthOf(await confirmed(harness, primary), 1)
      used.add(event.eventId)
      await harness.cancelBehindOurBack(primary, event.eventId)
    }
    assert.equal(used.size, 3)
  })

  claim('cancelling is quiet, however often, and frees the time', async (harness, assert) => {
    const { calendar, calendars } = harness
    const { eventId } = await calendar.createEvent(aDraft(calendars.primary))
    await calendar.cancelEvent(calendars.primary, eventId)
    await calendar.cancelEvent(calendars.primary, eventId)
    const found = await calendar.findEvent(calendars.primary, eventId)
    assert.isTrue(found === null || found.status === 'cancelled')
    const busy = await calendar.busy([calendars.primary], DAY)
    assert.deepEqual(busy[calendars.primary], { known: true, intervals: [] })
  })

  claim('an event that was never there is null, and quietly cancelled', async (harness, assert) => {
    const { calendar, calendars } = harness
    assert.isNull(await calendar.findEvent(calendars.primary, 'nosuchevent0'))
    await calendar.cancelEvent(calendars.primary, 'nosuchevent0')
  })

  claim(
    'what takes time in a window is listed, ours and others, its end not included',
    async (harness, assert) => {
      const { calendar, calendars } = harness
      const ours = await calendar.createEvent(aDraft(calendars.primary))
      const gone = await calendar.createEvent(
        aDraft(calendars.primary, { bookingId: OTHER_BOOKING })
      )
      await calendar.cancelEvent(calendars.primary, gone.eventId)
      for (const busy of [interval(13, 15), interval(14, 15), interval(8, 13)]) {
        await harness.addBusy(calendars.primary, busy)
      }
      const found = await calendar.eventsIn(calendars.primary, interval(13, 14))
      assert.sameDeepMembers(
        found.map(({ bookingId, start }) => [bookingId, start]),
        [
          [ours.bookingId, ours.start],
          [null, interval(13, 15).start],
        ]
      )
    }
  )

  claim('events that are not ours belong to no booking', async (harness, assert) => {
    const { calendar, calendars } = harness
    await harness.addBusy(calendars.primary, interval(9, 10))
    const [held] = await confirmed(harness, calendars.primary)
    const found = await calendar.findEvent(calendars.primary, held!.eventId)
    assert.isNull(found?.bookingId)
    assert.deepEqual(found?.start, interval(9, 10).start)
  })
}

async function confirmed(harness: CalendarHarness, calendarId: string) {
  const events = await harness.readEvents(calendarId)
  return events.filter((event) => event.status === 'confirmed')
}
