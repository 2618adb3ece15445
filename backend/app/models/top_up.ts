import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { PaymentFailure } from '@kametrix/contracts'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TopUpSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Pack from '#models/pack'

/** Why nothing is charged for now, although somebody switched it on; their saving it again starts it anew. */
export type TopUpPause = 'declined' | 'authentication' | 'card-removed' | 'pack-gone'

/** What an account buys by itself when its credits run low, and at most how much in a month. */
export default class TopUp extends compose(TopUpSchema, HasUuid) {
  declare pausedReason: TopUpPause | null
  declare pausedFailure: PaymentFailure | null

  @belongsTo(() => Pack)
  declare pack: BelongsTo<typeof Pack>
}
