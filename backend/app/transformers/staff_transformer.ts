import { BaseTransformer } from '@adonisjs/core/transformers'
import type Staff from '#models/staff'

/** Needs `readCalendars` and `agents` loaded. */
export default class StaffTransformer extends BaseTransformer<Staff> {
  toObject() {
    const { readCalendars, agents } = this.resource
    return {
      ...this.pick(this.resource, [
        'id',
        'name',
        'capacity',
        'isActive',
        'userId',
        'writeCalendarId',
      ]),
      readCalendarIds: readCalendars.map(({ id }) => id),
      agentIds: agents.map(({ id }) => id),
    }
  }
}
