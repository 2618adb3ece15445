import vine from '@vinejs/vine'

export const openCheckoutValidator = vine.create({ packId: vine.string().uuid() })
