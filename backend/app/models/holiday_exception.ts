import { compose } from '@adonisjs/core/helpers'
import { HolidayExceptionSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A public holiday on which the account is open: from and until then, or as usual without either. */
export default class HolidayException extends compose(HolidayExceptionSchema, HasUuid) {}
