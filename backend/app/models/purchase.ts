import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { PaymentFailure } from '@kametrix/contracts'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { PurchaseSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Pack from '#models/pack'
import PaymentDispute from '#models/payment_dispute'
import Refusal from '#models/refusal'
import Refund from '#models/refund'

/** What a saved card is charged with, word for word: the vendor takes a repeat for one only if it says the same. */
export interface CardCharge {
  customerId: string
  cardId: string
  description: string
  receiptEmail: string | null
}

/** A pack somebody set out to buy; `pending` is finished at the vendor, with the money still to come. */
export default class Purchase extends compose(PurchaseSchema, HasUuid) {
  declare status: 'open' | 'pending' | 'paid' | 'failed' | 'expired'
  /** Why it failed; null where no bank was asked. */
  declare failure: PaymentFailure | null
  declare origin: 'checkout' | 'top-up'
  declare charge: CardCharge | null

  @belongsTo(() => Pack)
  declare pack: BelongsTo<typeof Pack>

  @hasMany(() => Refund)
  declare refunds: HasMany<typeof Refund>

  @hasMany(() => Refusal)
  declare refusals: HasMany<typeof Refusal>

  @hasMany(() => PaymentDispute)
  declare disputes: HasMany<typeof PaymentDispute>
}
