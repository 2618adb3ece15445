import Agent from '#models/agent'

/** A receptionist with its account, and whom it books, with the calendars that say when they are busy. */
export function agentWithStaff(agentId: string): Promise<Agent> {
  return Agent.query()
    .where('id', agentId)
    .preload('account')
    .preload('staff', (staff) => staff.where('isActive', true).preload('readCalendars'))
    .firstOrFail()
}
