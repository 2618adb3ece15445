import { compose } from '@adonisjs/core/helpers'
import { PriceVersionSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** What a minute costs from an instant on. A call keeps the version it began under. */
export default class PriceVersion extends compose(PriceVersionSchema, HasUuid) {}
