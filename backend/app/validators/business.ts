import vine from '@vinejs/vine'
import { DAY_KEYS } from '#services/business/week'

const WINDOWS_A_DAY = 3

/** `HH:MM`; a window that ends at midnight ends at `24:00`, or at `00:00`, which is all that a time field can say. */
const time = () =>
  vine
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
    .nullable()
    .optional()

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

const windows = () =>
  vine
    .array(vine.object({ opens: time(), closes: time() }))
    .maxLength(WINDOWS_A_DAY)
    .optional()

export const hoursValidator = vine.create({
  days: vine.object({
    mon: windows(),
    tue: windows(),
    wed: windows(),
    thu: windows(),
    fri: windows(),
    sat: windows(),
    sun: windows(),
  }),
  /** Days that are closed, whatever stands in their windows. */
  closed: vine.array(vine.enum(DAY_KEYS)).optional(),
})

export const closedDaysValidator = vine.create({
  firstDay: day(),
  /** Left out for a single day. */
  lastDay: day().nullable().optional(),
  reason: vine.string().trim().maxLength(80).nullable().optional(),
})

export const holidaysValidator = vine.create({ closesOnHolidays: vine.boolean().optional() })

export const holidayExceptionValidator = vine.create({
  day: day(),
  opening: vine.enum(['closed', 'usual', 'hours'] as const),
  opens: time(),
  closes: time(),
})

export const bookingRulesValidator = vine.create({
  noticeHours: vine.number().withoutDecimals().range([0, 720]),
  horizonDays: vine.number().withoutDecimals().range([1, 365]),
})

/** What is left out is switched off, as of a form. */
export const callerMailsValidator = vine.create({
  confirmsBookings: vine.boolean().optional(),
  remindsOfBookings: vine.boolean().optional(),
})

export const serviceValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  minutes: vine.number().withoutDecimals().range([5, 720]),
  bufferMinutes: vine.number().withoutDecimals().range([0, 720]).nullable().optional(),
  price: vine.string().trim().maxLength(60).nullable().optional(),
  staffIds: vine.array(vine.string().uuid()).distinct().optional(),
})

export const staffValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  capacity: vine.number().withoutDecimals().range([1, 50]),
  userId: vine.string().uuid().nullable().optional(),
  writeCalendarId: vine.string().uuid().nullable().optional(),
  readCalendarIds: vine.array(vine.string().uuid()).distinct().optional(),
  agentIds: vine.array(vine.string().uuid()).distinct().optional(),
})

export const notificationsValidator = vine.create({
  hears: vine.enum(['each', 'urgent', 'digest', 'least'] as const).optional(),
  digestHour: vine.number().withoutDecimals().range([0, 23]).optional(),
})
