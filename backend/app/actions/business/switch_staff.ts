import { countBookings } from '#services/bookings/count_bookings'
import type Staff from '#models/staff'

/** Has somebody booked, or no longer. What is booked stays: how many such bookings are ahead comes back. */
export default class SwitchStaff {
  async handle({ staff, isActive }: { staff: Staff; isActive: boolean }) {
    await staff.merge({ isActive }).save()
    return { ahead: await countBookings({ staffId: staff.id }) }
  }
}
