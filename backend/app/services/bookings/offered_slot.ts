import { DateTime } from 'luxon'
import { isSlotToken, slotStart } from '#services/bookings/slot_token'
import { staffFor } from '#services/bookings/staff_for'
import type { Service } from '#services/agents/content'
import type Agent from '#models/agent'
import type Staff from '#models/staff'

/** Who was offered in a call, and from when; null when nobody was, or the time is over. */
export function offeredSlot(
  agent: Agent,
  vendorCallId: string,
  service: Service,
  token: unknown
): { staff: Staff; startsAt: Date } | null {
  if (typeof token !== 'string') return null
  const startsAt = slotStart(token)
  if (!startsAt || startsAt <= DateTime.utc().toJSDate()) return null
  const { name, minutes } = service
  const staff = staffFor(service, agent.staff).find(({ id }) =>
    isSlotToken(token, { vendorCallId, staffId: id, service: name, startsAt, minutes })
  )
  return staff ? { staff, startsAt } : null
}
