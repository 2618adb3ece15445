import { compose } from '@adonisjs/core/helpers'
import { ClosedDaySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** Days on which an account is closed, both ends in it. */
export default class ClosedDay extends compose(ClosedDaySchema, HasUuid) {}
