import vine from '@vinejs/vine'

export const openCheckoutValidator = vine.create({
  packId: vine.string().uuid(),
  /** Keep the card, so that automatic top-up can charge it. */
  savesCard: vine.boolean().optional(),
})

export const purchasesValidator = vine.create({ before: vine.string().uuid().optional() })

export const topUpSwitchValidator = vine.create({ isOn: vine.boolean() })

/** `threshold` in whole credits, `monthlyCap` in whole units of the currency. */
export const topUpValidator = vine.create({
  packId: vine.string().uuid(),
  threshold: vine.number().withoutDecimals().range([1, 100_000]),
  monthlyCap: vine.number().withoutDecimals().range([1, 100_000]),
  cardId: vine.string().maxLength(200).nullable().optional(),
})

export const statementValidator = vine.create({
  /** What is shown; all when left out. */
  kind: vine.enum(['calls', 'purchases', 'other'] as const).optional(),
  /** Of the account's calendar: `2026-11`. */
  month: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  before: vine.string().uuid().optional(),
})

export const disputeValidator = vine.create({
  reason: vine.enum(['spam', 'too-long', 'did-not-work', 'other'] as const),
  /** Of whoever objects. */
  words: vine.string().trim().maxLength(2000).optional(),
})
