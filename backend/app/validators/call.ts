import vine from '@vinejs/vine'

const page = { before: vine.string().uuid().optional() }

export const listCallsValidator = vine.create(page)

export const listMessagesValidator = vine.create(page)
