import type Booking from '#models/booking'

/** Appointments that take place, as far as anybody knows. */
export const STANDING = ['held', 'confirmed'] as const

/** What a call can have come to: it booked, or moved what was booked before. */
export const BROUGHT_ABOUT = [...STANDING, 'moving', 'moved'] as const

/** Appointments that are shown: those that stand, and those that were cancelled. */
export const SHOWN = [...STANDING, 'cancelled'] as const

export function isBroughtAbout({ status }: Booking): boolean {
  return (BROUGHT_ABOUT as readonly string[]).includes(status)
}
