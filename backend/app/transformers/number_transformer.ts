import { BaseTransformer } from '@adonisjs/core/transformers'
import type PhoneNumber from '#models/phone_number'

export default class NumberTransformer extends BaseTransformer<PhoneNumber> {
  toObject() {
    return this.pick(this.resource, [
      'id',
      'agentId',
      'number',
      'fallbackNumber',
      'status',
      'origin',
      'isPooled',
    ])
  }
}
