import { DateTime } from 'luxon'
import Agent from '#models/agent'
import Calendar from '#models/calendar'
import { calendarOf } from '#services/connections/adapters'
import { isStale } from '#services/bookings/remembered_busy'
import { ProviderError, type Busy, type Interval } from '@kametrix/contracts'

/**
 * Reads the calendars behind an agent while nobody waits for them, as far ahead as it books. A calendar
 * that cannot be read is remembered as unknown; a vendor that is only away changes nothing, and is asked again.
 */
export default class RememberBusy {
  async handle({ agentId }: { agentId: string }) {
    const agent = await Agent.query()
      .where('id', agentId)
      .preload('account')
      .preload('staff', (staff) =>
        staff.where('isActive', true).preload('readCalendars', (read) => read.preload('connection'))
      )
      .first()
    if (!agent) return
    const read = agent.staff.flatMap(({ readCalendars }) => readCalendars).filter(isStale)
    const distinct = [...new Map(read.map((calendar) => [calendar.id, calendar])).values()]
    const byConnection = Map.groupBy(distinct, ({ connectionId }) => connectionId)
    const window = this.#window(agent)
    await Promise.all([...byConnection.values()].map((calendars) => this.#read(calendars, window)))
  }

  /** Whole days, so that whatever is asked for on one of them is covered. */
  #window({ account }: Agent): Interval {
    const today = DateTime.now().setZone(account.zone).startOf('day')
    const last = today.plus({ days: account.horizonDays + 1 }).endOf('day')
    return { start: today.toJSDate(), end: last.toJSDate() }
  }

  async #read(calendars: Calendar[], window: Interval) {
    const at = DateTime.utc()
    const answer = await this.#ask(calendars, window)
    if (answer === null) return
    for (const calendar of calendars) {
      const busy = answer[calendar.vendorCalendarId]
      await this.#remember(calendar, busy?.known ? busy.intervals : null, window, at)
    }
  }

  /** Null when the vendor is away. */
  async #ask(calendars: Calendar[], window: Interval): Promise<Record<string, Busy> | null> {
    const adapter = await calendarOf(calendars[0].connection)
    try {
      return await adapter.busy(
        calendars.map(({ vendorCalendarId }) => vendorCalendarId),
        window
      )
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error
      return error.remedy === 'retry' ? null : {}
    }
  }

  /** By an update of its own: another read may have come in between, and the newer one counts. */
  async #remember(
    { id }: Calendar,
    intervals: Interval[] | null,
    { start, end }: Interval,
    at: DateTime
  ) {
    const busy = intervals?.map((one) => [one.start.toISOString(), one.end.toISOString()])
    await Calendar.query()
      .where('id', id)
      .where((older) => older.whereNull('busyAt').orWhere('busyAt', '<', at.toJSDate()))
      .update(
        busy
          ? { busy: JSON.stringify(busy), busyFrom: start, busyUntil: end, busyAt: at.toJSDate() }
          : { busy: null, busyFrom: null, busyUntil: null, busyAt: null }
      )
  }
}
