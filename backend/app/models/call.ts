import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import type { CallOutcome, CallStatus, TranscriptLine } from '@kametrix/contracts'
import { CallSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import { asJson } from '#models/concerns/as_json'
import Account from '#models/account'
import Agent from '#models/agent'
import Booking from '#models/booking'
import CallDispute from '#models/call_dispute'
import CallerMessage from '#models/caller_message'
import CallEvent from '#models/call_event'
import CallTag from '#models/call_tag'
import Contact from '#models/contact'
import CreditHold from '#models/credit_hold'
import Refusal from '#models/refusal'

/** One conversation by phone or browser. */
export default class Call extends compose(CallSchema, HasUuid) {
  declare status: CallStatus
  declare outcome: CallOutcome | null
  declare direction: 'inbound' | 'outbound' | 'web'

  @column(asJson)
  declare transcript: TranscriptLine[]

  @column(asJson)
  declare vendorCostLines: { component: string; micros: number }[] | null

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>

  @belongsTo(() => Contact)
  declare contact: BelongsTo<typeof Contact>

  @hasOne(() => CreditHold)
  declare hold: HasOne<typeof CreditHold>

  @hasOne(() => CallDispute)
  declare dispute: HasOne<typeof CallDispute>

  @hasMany(() => Refusal)
  declare refusals: HasMany<typeof Refusal>

  @hasMany(() => CallEvent)
  declare events: HasMany<typeof CallEvent>

  /** In the order they were put on. */
  @hasMany(() => CallTag, { onQuery: (tags) => void tags.orderBy('id') })
  declare tags: HasMany<typeof CallTag>

  @hasMany(() => Booking)
  declare bookings: HasMany<typeof Booking>

  @hasMany(() => CallerMessage)
  declare messages: HasMany<typeof CallerMessage>
}
