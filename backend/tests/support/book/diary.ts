import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Booking from '#models/booking'
import type { fillCalls } from './calls.ts'
import type { openSalon } from '#tests/support/salon'

type Salon = Awaited<ReturnType<typeof openSalon>>
type Calls = Awaited<ReturnType<typeof fillCalls>>

const ZONE = 'Europe/Berlin'

interface Appointment {
  /** From today. */
  days: number
  at: [hour: number, minute: number]
  minutes: number
  service: string
  customerName: string
  status?: Booking['status']
}

/** Around today, so that this week and the next have something in them, whatever day it is. */
const APPOINTMENTS: Appointment[] = [
  { days: -2, at: [10, 0], minutes: 45, service: 'Haircut', customerName: 'Rita Feldmann' },
  { days: 0, at: [9, 30], minutes: 45, service: 'Haircut', customerName: 'Tom Adeyemi' },
  { days: 0, at: [23, 0], minutes: 45, service: 'Haircut', customerName: 'Yusuf Demir' },
  { days: 1, at: [14, 30], minutes: 45, service: 'Haircut', customerName: 'Paul Neumann' },
  {
    days: 1,
    at: [16, 0],
    minutes: 120,
    service: 'Colour and cut, long hair',
    customerName: 'Maximiliane Wörthmüller-Hagedorn',
  },
  {
    days: 2,
    at: [11, 15],
    minutes: 45,
    service: 'Haircut',
    customerName: 'Ingrid Solberg',
    status: 'cancelled',
  },
  { days: 3, at: [9, 0], minutes: 45, service: 'Haircut', customerName: 'Clara Vogt' },
  { days: 8, at: [13, 0], minutes: 45, service: 'Haircut', customerName: 'Rita Feldmann' },
]

/** Every appointment is known to come from a call; the last call made the one of Paul Neumann. */
export async function fillDiary({ account, agent, staff }: Salon, { talked, booked }: Calls) {
  const today = DateTime.now().setZone(ZONE).startOf('day')
  const bookings: Booking[] = []
  for (const { days, at, minutes, status = 'confirmed', ...rest } of APPOINTMENTS) {
    const startsAt = today.plus({ days }).set({ hour: at[0], minute: at[1] }).toUTC()
    const endsAt = startsAt.plus({ minutes })
    const call = rest.customerName === 'Paul Neumann' ? booked : talked[0]!
    const booking = await Booking.create({
      accountId: account.id,
      agentId: agent.id,
      callId: call.id,
      contactId: call.contactId,
      staffId: staff.id,
      toolCallId: uuidv7(),
      during: `[${startsAt.toISO()},${endsAt.toISO()})`,
      startsAt,
      endsAt,
      zone: ZONE,
      customerPhone: call.fromNumber,
      status,
      calendarId: staff.writeCalendarId,
      vendorEventId: uuidv7(),
      confirmedAt: DateTime.utc(),
      ...rest,
    })
    bookings.push(booking)
  }
  return bookings
}
