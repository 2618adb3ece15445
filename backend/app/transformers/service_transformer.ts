import { BaseTransformer } from '@adonisjs/core/transformers'
import type Service from '#models/service'

/** Needs `staff` loaded. */
export default class ServiceTransformer extends BaseTransformer<Service> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'name', 'minutes', 'bufferMinutes', 'price', 'isActive']),
      staffIds: this.resource.staff.map(({ id }) => id),
    }
  }
}
