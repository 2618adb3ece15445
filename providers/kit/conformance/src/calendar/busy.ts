import type { Busy, Interval } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import type { CalendarHarness } from './harness.ts'
import { at, DAY, interval } from './samples.ts'

const FREE: Busy = { known: true, intervals: [] }

export function claimBusy(claim: Claim<CalendarHarness>): void {
  claim('the calendars of the login are listed', async ({ calendar, calendars }, assert) => {
    const listed = await calendar.listCalendars()
    assert.sameMembers(
      listed.map((info) => info.calendarId),
      Object.values(calendars)
    )
    const primaries = listed.filter((info) => info.primary)
    assert.deepEqual(
      primaries.map((info) => info.calendarId),
      [calendars.primary]
    )
    for (const info of listed) {
      assert.isNotEmpty(info.name)
      assert.equal(info.writable, info.calendarId !== calendars.readOnly)
      assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: info.zone }))
    }
  })

  claim('an empty calendar is free', async ({ calendar, calendars }, assert) => {
    const busy = await calendar.busy([calendars.primary, calendars.other], DAY)
    assert.deepEqual(busy, { [calendars.primary]: FREE, [calendars.other]: FREE })
  })

  claim('busy times are merged and sorted', async (harness, assert) => {
    const { primary } = harness.calendars
    for (const busy of [interval(15, 16), interval(9, 11), interval(10, 12), interval(12, 13)]) {
      await harness.addBusy(primary, busy)
    }
    const answer = await harness.calendar.busy([primary], DAY)
    assert.deepEqual(answer[primary], known([interval(9, 13), interval(15, 16)]))
  })

  claim('busy times are cut to the window, its end not included', async (harness, assert) => {
    const { primary } = harness.calendars
    for (const busy of [interval(7, 9), interval(11, 13), interval(12, 14), interval(5, 8)]) {
      await harness.addBusy(primary, busy)
    }
    const answer = await harness.calendar.busy([primary], { start: at(8), end: at(12) })
    assert.deepEqual(answer[primary], known([interval(8, 9), interval(11, 12)]))
  })

  claim('a calendar that cannot be read is unknown, never free', async (harness, assert) => {
    const { primary, other } = harness.calendars
    await harness.addBusy(other, interval(9, 10))
    await harness.breakCalendar(primary)
    const busy = await harness.calendar.busy([primary, other], DAY)
    assert.isFalse(busy[primary]?.known)
    assert.isNotEmpty((busy[primary] as { reason: string }).reason)
    assert.deepEqual(busy[other], known([interval(9, 10)]))
  })

  claim('a calendar that is not there is unknown too', async (harness, assert) => {
    const { primary } = harness.calendars
    const busy = await harness.calendar.busy(['no-such-calendar', primary], DAY)
    assert.isFalse(busy['no-such-calendar']?.known)
    assert.deepEqual(busy[primary], FREE)
  })

  claim('every id is answered, however many are asked', async (harness, assert) => {
    const ids = await harness.addCalendars(120)
    await harness.addBusy(ids[119]!, interval(9, 10))
    const busy = await harness.calendar.busy(ids, DAY)
    assert.sameMembers(Object.keys(busy), ids)
    assert.deepEqual(busy[ids[0]!], FREE)
    assert.deepEqual(busy[ids[119]!], known([interval(9, 10)]))
  })

  claim('no ids, no answers', async ({ calendar }, assert) => {
    assert.deepEqual(await calendar.busy([], DAY), {})
  })
}

function known(intervals: Interval[]): Busy {
  return { known: true, intervals }
}
