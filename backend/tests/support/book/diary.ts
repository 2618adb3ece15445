import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Booking from '#models/booking'
import Contact from '#models/contact'
import type { fillCalls } from './calls.ts'
import type { openSalon } from '#tests/support/salon'

type Salon = Awaited<ReturnType<typeof openSalon>>
type Calls = Awaited<ReturnType<typeof fillCalls>>

const ZONE = 'Europe/Berlin'
/** Tuesday to Saturday; on Saturdays until two. */
const OPEN = [2, 3, 4, 5, 6]

const WEEKDAYS = { Friday: 5, Saturday: 6 }

interface Appointment {
  /** So many open days from today, or the next day of that name. */
  day: number | keyof typeof WEEKDAYS
  at: [hour: number, minute: number]
  minutes: number
  service: string
  customerName: string
  status?: Booking['status']
}

/** Around today, so that this week and the next have something in them, whatever day it is. */
const APPOINTMENTS: Appointment[] = [
  { day: -1, at: [10, 0], minutes: 45, service: 'Haircut', customerName: 'Rita Feldmann' },
  { day: 0, at: [9, 30], minutes: 45, service: 'Haircut', customerName: 'Tom Adeyemi' },
  { day: 'Saturday', at: [12, 30], minutes: 45, service: 'Haircut', customerName: 'Yusuf Demir' },
  { day: 'Friday', at: [14, 30], minutes: 45, service: 'Haircut', customerName: 'Paul Neumann' },
  {
    day: 1,
    at: [10, 0],
    minutes: 120,
    service: 'Colour and cut, long hair',
    customerName: 'Maximiliane Wörthmüller-Hagedorn',
  },
  {
    day: 2,
    at: [11, 15],
    minutes: 45,
    service: 'Haircut',
    customerName: 'Ingrid Solberg',
    status: 'cancelled',
  },
  { day: 3, at: [9, 0], minutes: 45, service: 'Haircut', customerName: 'Clara Vogt' },
  { day: 6, at: [10, 0], minutes: 45, service: 'Haircut', customerName: 'Rita Feldmann' },
]

/** Who booked in one of the calls; the others did so at the salon. */
const BY_PHONE = ['Paul Neumann', 'Maximiliane Wörthmüller-Hagedorn']

export async function fillDiary({ account, agent, staff }: Salon, { talked }: Calls) {
  const bookings: Booking[] = []
  for (const { day, at, minutes, status = 'confirmed', ...rest } of APPOINTMENTS) {
    const startsAt = dayOf(day).set({ hour: at[0], minute: at[1] }).toUTC()
    const endsAt = startsAt.plus({ minutes })
    const contact = await Contact.findByOrFail({
      accountId: account.id,
      name: rest.customerName,
    })
    const isByPhone = BY_PHONE.includes(rest.customerName)
    const call = isByPhone ? talked.find(({ contactId }) => contactId === contact.id) : null
    const booking = await Booking.create({
      accountId: account.id,
      agentId: agent.id,
      callId: call?.id ?? null,
      contactId: contact.id,
      staffId: staff.id,
      toolCallId: call ? uuidv7() : null,
      during: `[${startsAt.toISO()},${endsAt.toISO()})`,
      startsAt,
      endsAt,
      zone: ZONE,
      customerPhone: contact.phone,
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

function dayOf(day: Appointment['day']) {
  const today = DateTime.now().setZone(ZONE).startOf('day')
  if (typeof day === 'string') {
    const ahead = (WEEKDAYS[day] - today.weekday + 7) % 7
    return today.plus({ days: ahead || 7 })
  }
  let open = today
  while (!OPEN.includes(open.weekday)) open = open.plus({ days: 1 })
  const step = day < 0 ? -1 : 1
  for (let left = Math.abs(day); left > 0; left -= 1) {
    do open = open.plus({ days: step })
    while (!OPEN.includes(open.weekday))
  }
  return open
}
