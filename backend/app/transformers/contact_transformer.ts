import { BaseTransformer } from '@adonisjs/core/transformers'
import type Contact from '#models/contact'
import { iso } from '#services/http/json'

export default class ContactTransformer extends BaseTransformer<Contact> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'name', 'phone', 'email', 'notes']),
      blockedAt: iso(this.resource.blockedAt),
      trustedAt: iso(this.resource.trustedAt),
      since: iso(this.resource.createdAt),
      calls: Number(this.resource.$extras.calls_count ?? 0),
    }
  }
}
