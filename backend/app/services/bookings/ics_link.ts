import { createHmac, timingSafeEqual } from 'node:crypto'
import { appKey } from '#config/app'

/** Where whoever has the link finds a booking as a file for their own calendar; it needs no session. */
export function icsPath(bookingId: string): string {
  return `/appointments/${bookingId}/${seal(bookingId)}.ics`
}

export function isIcsSeal(bookingId: string, given: string): boolean {
  const [ours, theirs] = [Buffer.from(seal(bookingId)), Buffer.from(given)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

function seal(bookingId: string): string {
  return createHmac('sha256', appKey.release())
    .update(['ics', bookingId].join('|'))
    .digest('hex')
    .slice(0, 32)
}
