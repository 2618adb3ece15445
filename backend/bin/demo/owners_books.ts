import type { Data } from '../../.adonisjs/client/data.d.ts'
import type { Scene } from './aftermath.ts'
import { GOOGLE_LOGIN } from './consent.ts'
import { expect, until } from './until.ts'

interface Event {
  eventId: string
  start: string
  status: string
  private: Record<string, string>
}

/** What the owner finds in calendar, sheet and mailbox. */
export async function tellBooking(scene: Scene, call: Data.CallDetail): Promise<void> {
  const [booking] = call.bookings
  expect(booking !== undefined, 'the call has no booking')
  const { id: bookingId, service, startsAt, status } = booking
  scene.timeline.tell('booking', { bookingId, service, startsAt, status })
  expect(status === 'confirmed', 'the booking was not confirmed')
  await tellEvent(scene, bookingId)
  await tellRow(scene, call)
  await tellMail(scene, service)
}

async function tellEvent({ browser, timeline }: Scene, bookingId: string) {
  const events = await browser.act<Event[]>('google', 'listEvents', { calendarId: GOOGLE_LOGIN })
  const found = events.filter((event) => Object.values(event.private).includes(bookingId))
  expect(found.length === 1, `the calendar should hold one event, and holds ${found.length}`)
  const { eventId, start, status } = found[0]!
  timeline.tell('event', { eventId, start, status })
}

async function tellRow({ browser, timeline }: Scene, call: Data.CallDetail) {
  const { connections } = await browser.get<{ connections: Data.Connection[] }>('connections')
  const sheetId = connections[0]?.sheetUrl?.match(/\/d\/([^/]+)/)?.[1]
  expect(sheetId !== undefined, 'there is no sheet of calls')
  const row = await until('the call has no row in the sheet', async () => {
    const { rows } = await browser.act<{ rows: string[][] }>('google', 'readSheet', { sheetId })
    const found = rows.filter((cells) => cells.some((cell) => String(cell).includes(call.id)))
    expect(found.length <= 1, 'the call has more than one row in the sheet')
    return found[0]
  })
  timeline.tell('sheet', { sheetId, row: row.filter((cell) => cell !== '').join(' | ') })
}

async function tellMail({ browser, timeline, business }: Scene, service: string) {
  const mail = await until('no mail about the call came', async () => {
    const mails = await browser.act<{ id: string; subject: string }[]>('mail', 'list', {
      to: business.email,
    })
    return mails.find(({ subject }) => subject.includes(service))
  })
  timeline.tell('mail', { mailId: mail.id, to: business.email, subject: mail.subject })
}
