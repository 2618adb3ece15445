import Agent from '#models/agent'
import { singleFlight } from '#services/database/single_flight'

/** A receptionist with its account, and whom it books, with the calendars that say when they are busy; only to read. */
export function agentWithStaff(agentId: string): Promise<Agent> {
  return singleFlight(`agent-with-staff:${agentId}`, () =>
    Agent.query()
      .where('id', agentId)
      .preload('account')
      .preload('staff', (staff) => staff.where('isActive', true).preload('readCalendars'))
      .firstOrFail()
  )
}
