import type { Service } from '#services/agents/content'
import type Staff from '#models/staff'

/** Those of the staff who do a service. */
export function staffFor({ staffIds }: Service, staff: Staff[]): Staff[] {
  return staffIds ? staff.filter(({ id }) => staffIds.includes(id)) : staff
}
