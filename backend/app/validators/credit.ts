import vine from '@vinejs/vine'

export const openCheckoutValidator = vine.create({ packId: vine.string().uuid() })

export const statementValidator = vine.create({
  /** What is shown; all when left out. */
  kind: vine.enum(['calls', 'purchases', 'other'] as const).optional(),
  before: vine.string().uuid().optional(),
})
