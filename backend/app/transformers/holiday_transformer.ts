import { BaseTransformer } from '@adonisjs/core/transformers'
import type Holiday from '#models/holiday'
import type HolidayException from '#models/holiday_exception'

interface KeptHoliday {
  holiday: Holiday
  exception: HolidayException | null
}

/** A public holiday, and what the business does on it. */
export default class HolidayTransformer extends BaseTransformer<KeptHoliday> {
  toObject() {
    const { holiday, exception } = this.resource
    const opening = exception ? (exception.opens ? 'hours' : 'usual') : 'closed'
    return {
      ...this.pick(holiday, ['day', 'names']),
      opening: opening as 'closed' | 'usual' | 'hours',
      opens: exception?.opens ?? null,
      closes: exception?.closes ?? null,
    }
  }
}
