import vine from '@vinejs/vine'

export const scheduleValidator = vine.create({
  schedule: vine.enum(['off', 'daily', 'weekly'] as const),
})
