import type { EventTime } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { attemptWithLostAnswer } from '../support/failures.ts'
import type { CalendarHarness } from './harness.ts'
import { aDraft, DAY, interval } from './samples.ts'

const LATER: EventTime = { ...interval(15, 16), zone: 'Europe/Berlin' }

export function claimMoves(claim: Claim<CalendarHarness>): void {
  claim('a moved event is at its new time and no longer at its old', async (harness, assert) => {
    const { calendar, calendars } = harness
    const { primary } = calendars
    const made = await calendar.createEvent(aDraft(primary))
    const moved = await calendar.moveEvent(primary, made.eventId, LATER)
    assert.deepEqual(moved, { ...made, start: LATER.start, end: LATER.end })
    assert.deepEqual(await calendar.findEvent(primary, made.eventId), moved)
    const busy = await calendar.busy([primary], DAY)
    assert.deepEqual(busy[primary], { known: true, intervals: [interval(15, 16)] })
  })

  claim('moving changes nothing but the time', async (harness, assert) => {
    const { primary } = harness.calendars
    const { eventId } = await harness.calendar.createEvent(aDraft(primary))
    const [before] = await harness.readEvents(primary)
    const { title, description } = before!
    await harness.calendar.moveEvent(primary, eventId, LATER)
    const [held, ...others] = await harness.readEvents(primary)
    assert.lengthOf(others, 0)
    assert.equal(held?.title, title)
    assert.equal(held?.description, description)
  })

  claim('moving twice is moving once', async (harness, assert) => {
    const { calendar, calendars } = harness
    const { eventId } = await calendar.createEvent(aDraft(calendars.primary))
    const once = await calendar.moveEvent(calendars.primary, eventId, LATER)
    assert.deepEqual(await calendar.moveEvent(calendars.primary, eventId, LATER), once)
    assert.lengthOf(await harness.readEvents(calendars.primary), 1)
  })

  claim('a move whose answer is lost is found', async (harness, assert) => {
    const { calendar, calendars } = harness
    const { eventId } = await calendar.createEvent(aDraft(calendars.primary))
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => calendar.moveEvent(calendars.primary, eventId, LATER))
    const found = await calendar.findEvent(calendars.primary, eventId)
    assert.deepEqual(found?.start, LATER.start)
    const again = await calendar.moveEvent(calendars.primary, eventId, LATER)
    assert.deepEqual(again, found)
  })

  claim('an event that the owner moved is moved from there', async (harness, assert) => {
    const { calendar, calendars } = harness
    const { eventId } = await calendar.createEvent(aDraft(calendars.primary))
    await harness.moveBehindOurBack(calendars.primary, eventId, interval(8, 9))
    assert.deepEqual(
      (await calendar.findEvent(calendars.primary, eventId))?.start,
      interval(8, 9).start
    )
    const moved = await calendar.moveEvent(calendars.primary, eventId, LATER)
    assert.deepEqual(moved?.start, LATER.start)
  })

  claim(
    'the hour that a clock change repeats is moved into by its instant',
    async (harness, assert) => {
      const { calendar, calendars } = harness
      const { eventId } = await calendar.createEvent(aDraft(calendars.primary))
      const start = new Date('2026-10-25T01:30:00Z')
      const end = new Date('2026-10-25T02:00:00Z')
      const time = { start, end, zone: 'Europe/Berlin' }
      assert.deepEqual((await calendar.moveEvent(calendars.primary, eventId, time))?.start, start)
    }
  )

  claim('moving brings back nothing that is gone', async (harness, assert) => {
    const { calendar, calendars } = harness
    const { eventId } = await calendar.createEvent(aDraft(calendars.primary))
    await harness.cancelBehindOurBack(calendars.primary, eventId)
    assert.isNull(await calendar.moveEvent(calendars.primary, eventId, LATER))
    assert.isNull(await calendar.moveEvent(calendars.primary, 'nosuchevent0', LATER))
    const busy = await calendar.busy([calendars.primary], DAY)
    assert.deepEqual(busy[calendars.primary], { known: true, intervals: [] })
  })
}
