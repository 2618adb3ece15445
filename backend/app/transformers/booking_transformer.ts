import { BaseTransformer } from '@adonisjs/core/transformers'
import type Booking from '#models/booking'
import { iso } from '#services/http/json'

/** Needs `staff` loaded. */
export default class BookingTransformer extends BaseTransformer<Booking> {
  toObject() {
    return {
      ...this.pick(this.resource, [
        'id',
        'callId',
        'service',
        'customerName',
        'customerPhone',
        'customerEmail',
        'note',
        'words',
        'zone',
        'status',
      ]),
      startsAt: iso(this.resource.startsAt),
      endsAt: iso(this.resource.endsAt),
      confirmedAt: iso(this.resource.confirmedAt),
      staffName: this.resource.staff.name,
      conflict: this.resource.conflict && {
        kind: this.resource.conflict,
        startsAt: iso(this.resource.conflictStartsAt),
        endsAt: iso(this.resource.conflictEndsAt),
      },
      isOnCalendar: this.resource.vendorEventId !== null,
    }
  }
}
