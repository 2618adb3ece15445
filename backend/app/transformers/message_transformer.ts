import { BaseTransformer } from '@adonisjs/core/transformers'
import type CallerMessage from '#models/caller_message'
import { iso } from '#services/http/json'

/** Needs `call` and `contact` loaded. */
export default class MessageTransformer extends BaseTransformer<CallerMessage> {
  toObject() {
    const { call, contact } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'callId', 'text', 'isUrgent']),
      from: { name: contact?.name ?? null, number: contact ? contact.phone : call.fromNumber },
      readAt: iso(this.resource.readAt),
      createdAt: iso(this.resource.createdAt),
    }
  }
}
