import { compose } from '@adonisjs/core/helpers'
import { PackSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** Credits as they are sold. */
export default class Pack extends compose(PackSchema, HasUuid) {}
