import { compose } from '@adonisjs/core/helpers'
import { HolidaySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import type { Language } from '#config/i18n'

/** A public holiday where the account is, computed ahead. */
export default class Holiday extends compose(HolidaySchema, HasUuid) {
  declare names: Record<Language, string>
}
