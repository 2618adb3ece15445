import { compose } from '@adonisjs/core/helpers'
import { OpeningHourSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import type { Weekday } from '#services/agents/content'

/** One window of an account's usual week. Two of a day never overlap: the database sees to it. */
export default class OpeningHour extends compose(OpeningHourSchema, HasUuid) {
  declare weekday: Weekday
}
