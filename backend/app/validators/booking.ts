import vine from '@vinejs/vine'

const day = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A free time as it was shown: the instant, and whose it is. */
const slot = () =>
  vine
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z\/[0-9a-f-]{36}$/)
    .transform((value) => {
      const [startsAt, staffId] = value.split('/') as [string, string]
      return { startsAt, staffId }
    })

export const openingsValidator = vine.create({
  service: vine.string().trim().maxLength(80).optional(),
  /** Only this one of the staff. */
  staff: vine.string().uuid().optional(),
  day: day().optional(),
})

export const showBookingValidator = vine.create({ day: day().optional() })

export const bookingValidator = vine.create({
  service: vine.string().trim().minLength(1).maxLength(80),
  slot: slot(),
  name: vine.string().trim().minLength(1).maxLength(100),
  phone: vine
    .string()
    .regex(/^\+[1-9][\d\s()/-]{6,24}$/)
    // A field that was emptied comes here as null, whatever the type says.
    .transform((value: string | null) => value && `+${value.replace(/\D/g, '')}`)
    .nullable()
    .optional(),
  email: vine.string().trim().email().maxLength(254).nullable().optional(),
  note: vine.string().trim().maxLength(500).nullable().optional(),
  /** Made by whoever asks: the same twice is one booking. */
  request: vine.string().uuid(),
})

/** Whose word holds where a booking and the calendar differ. */
export const resolutionValidator = vine.create({
  holds: vine.enum(['calendar', 'booking', 'both'] as const),
})

export const moveValidator = vine.create({ slot: slot(), request: vine.string().uuid() })
