import { claimer, type Setting } from '../support/claim.ts'
import { claimGrant } from '../support/grants.ts'
import { claimOutages } from '../support/outages.ts'
import { claimBusy } from './busy.ts'
import { claimEvents } from './events.ts'
import { claimMoves } from './moves.ts'
import type { CalendarHarness, CalendarSupport } from './harness.ts'
import { aDraft, DAY, interval } from './samples.ts'

/** Everything that `Calendar` promises, claimed of one provider. */
export function registerCalendarConformance(
  setting: Setting<CalendarHarness> & { supports: CalendarSupport }
): void {
  const { test, supports } = setting
  const claim = claimer(setting)

  test.group('calendar contract | busy times', () => claimBusy(claim))
  test.group('calendar contract | events', () => claimEvents(claim))
  test.group('calendar contract | moves', () => claimMoves(claim))
  test.group('calendar contract | failures', () => {
    claimOutages(claim, supports, ({ calendar }) => calendar.listCalendars())
    claimGrant(claim, {
      listCalendars: ({ calendar }) => calendar.listCalendars(),
      busy: ({ calendar, calendars }) => calendar.busy([calendars.primary], DAY),
      createEvent: ({ calendar, calendars }) => calendar.createEvent(aDraft(calendars.primary)),
      findEvent: ({ calendar, calendars }) => calendar.findEvent(calendars.primary, 'event0'),
      moveEvent: ({ calendar, calendars }) =>
        calendar.moveEvent(calendars.primary, 'event0', { ...interval(9, 10), zone: 'UTC' }),
      eventsIn: ({ calendar, calendars }) => calendar.eventsIn(calendars.primary, DAY),
      cancelEvent: ({ calendar, calendars }) => calendar.cancelEvent(calendars.primary, 'event0'),
    })
  })
}
