import Booking from '#models/booking'
import Staff from '#models/staff'
import type Call from '#models/call'
import { slotStart, slotToken } from '#services/bookings/slot_token'
import { connectCalendar, giveCredits, openReception, sandbox } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

/** The stand-in's calendar that every test business writes to. */
export const CALENDAR = 'demo@example.com'
export const HAIRCUT = { name: 'Haircut', minutes: 45, bufferMinutes: 15 }

/** A salon with a calendar, and credits for many calls. */
export async function openSalon() {
  const reception = await openReception('salon')
  const connection = await connectCalendar(reception)
  await giveCredits(reception.account, 100_000n)
  const staff = await Staff.findByOrFail('accountId', reception.account.id)
  return { ...reception, connection, staff }
}

export type Salon = Awaited<ReturnType<typeof openSalon>>

/** Somebody rings and asks for times; gives the tokens that were offered, in time's order. */
export async function askForTimes(salon: Salon, from?: string) {
  const line = new VoiceLine(salon, from)
  await line.ask()
  const { text } = await line.use('find_slots', { service: HAIRCUT.name })
  const tokens = [...text.matchAll(/\[slot ([^\]]+)\]/g)].map(([, token]) => token as string)
  return { line, text, tokens, starts: tokens.map((token) => slotStart(token)!) }
}

/** The token that a call would have been offered for a haircut at an instant. */
export function tokenFor(call: Call, { id: staffId }: Staff, startsAt: Date) {
  const { name: service, minutes } = HAIRCUT
  return slotToken({ vendorCallId: call.vendorCallId, staffId, service, startsAt, minutes })
}

export function book(line: VoiceLine, slot: string, id?: string) {
  return line.use('book_slot', { service: HAIRCUT.name, name: 'Jo Caller', slot }, id)
}

export function bookingsAt({ staff }: Salon, startsAt: Date) {
  return Booking.query().where({ staffId: staff.id, startsAt })
}

/** What the owner sees in the calendar at an instant. */
export async function eventsAt(startsAt: Date) {
  const town = await sandbox()
  const events = (await town.act('google', 'listEvents', { calendarId: CALENDAR })) as any[]
  const start = startsAt.toISOString()
  return events.filter((event) => event.start === start && event.status !== 'cancelled')
}
