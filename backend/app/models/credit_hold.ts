import { compose } from '@adonisjs/core/helpers'
import { CreditHoldSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** Credits set aside while a call runs. */
export default class CreditHold extends compose(CreditHoldSchema, HasUuid) {
  declare status: 'open' | 'settled' | 'released'
}
