import { BaseTransformer } from '@adonisjs/core/transformers'
import type ClosedDay from '#models/closed_day'

export default class ClosedDayTransformer extends BaseTransformer<ClosedDay> {
  toObject() {
    return this.pick(this.resource, ['id', 'firstDay', 'lastDay', 'reason'])
  }
}
