import { createHmac, timingSafeEqual } from 'node:crypto'
import { appKey } from '#config/app'

/** What was offered: only this can be booked, and only in this call. */
export interface Slot {
  /** The vendor's: it stays what it is when a call is played again. */
  vendorCallId: string
  staffId: string
  service: string
  startsAt: Date
  /** Length of the service itself, without its buffer. */
  minutes: number
}

const MINUTE_MS = 60_000

/** Short enough for a model to repeat without a slip: the minute it starts, and a seal over the rest. */
export function slotToken(slot: Slot): string {
  const minute = Math.floor(slot.startsAt.getTime() / MINUTE_MS)
  return `${minute.toString(36)}-${seal(slot)}`
}

/** The instant a token names, before its seal is looked at; null when it names none. */
export function slotStart(token: string): Date | null {
  const match = /^([0-9a-z]{5,7})-[0-9a-f]{12}$/.exec(token.trim())
  return match && new Date(Number.parseInt(match[1], 36) * MINUTE_MS)
}

/** Whether we made this token for this slot. */
export function isSlotToken(token: string, slot: Slot): boolean {
  const given = Buffer.from(token.trim().split('-')[1] ?? '')
  const expected = Buffer.from(seal(slot))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function seal({ vendorCallId, staffId, service, startsAt, minutes }: Slot): string {
  return createHmac('sha256', appKey.release())
    .update(['slot', vendorCallId, staffId, service, startsAt.toISOString(), minutes].join('|'))
    .digest('hex')
    .slice(0, 12)
}
