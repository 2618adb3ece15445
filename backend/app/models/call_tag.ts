import { compose } from '@adonisjs/core/helpers'
import { CallTagSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A word of the account's own on one of its calls. */
export default class CallTag extends compose(CallTagSchema, HasUuid) {}
