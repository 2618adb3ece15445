import vine from '@vinejs/vine'

/** `since`: milliseconds since 1970. */
export const liveValidator = vine.create({ since: vine.number().positive().optional() })
