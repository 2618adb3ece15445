import { staffFor } from '#services/bookings/staff_for'
import { phoneAfterHours } from '#services/calls/phone_after_hours'
import type Agent from '#models/agent'
import type { AgentContent } from '#services/agents/content'

/** What a receptionist was told and cannot do as things stand. Needs `account`, `numbers` and its bookable `staff` loaded. */
export function cannotDo(agent: Agent, { services, afterHours }: AgentContent) {
  const { numbers, staff } = agent
  const called = numbers.length > 0 ? numbers : [null]
  return {
    /** Services that nobody does whom it books. */
    unstaffed: services
      .filter((service) => staffFor(service, staff).length === 0)
      .map(({ name }) => name),
    /** Closed, calls are to go to a phone, and there is none: they are answered. */
    lacksPhone:
      afterHours.rule === 'transfer' &&
      called.some((number) => phoneAfterHours(afterHours, { agent, number }) === null),
  }
}
