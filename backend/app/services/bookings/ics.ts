/** An appointment as a calendar file shows it. */
export interface IcsEvent {
  /** Stays the same however often the appointment moves. */
  uid: string
  /** Grows with every change. */
  sequence: number
  summary: string
  organizer: string
  start: Date
  end: Date
  changedAt: Date
  isCancelled: boolean
}

const LONGEST_LINE = 75

/** RFC 5545: one event, in UTC, so that no reader's list of zones decides. Pure. */
export function icsOf(event: IcsEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kametrix//Bookings//EN',
    `METHOD:${event.isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${instant(event.changedAt)}`,
    `DTSTART:${instant(event.start)}`,
    `DTEND:${instant(event.end)}`,
    `SUMMARY:${escaped(`${event.summary}, ${event.organizer}`)}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261127T133000Z` */
function instant(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
}

/** Section 3.1: a line has at most 75 octets; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const sign of line) {
    // What goes on begins with a space, which counts.
    const room = parts.length === 0 ? LONGEST_LINE : LONGEST_LINE - 1
    if (Buffer.byteLength(part + sign) > room) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].join('\r\n ')
}
