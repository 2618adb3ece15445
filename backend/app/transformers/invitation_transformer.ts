import { BaseTransformer } from '@adonisjs/core/transformers'
import type Invitation from '#models/invitation'
import { iso } from '#services/http/json'

export default class InvitationTransformer extends BaseTransformer<Invitation> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'email', 'role']),
      expiresAt: iso(this.resource.expiresAt),
      isExpired: this.resource.expiresAt.toMillis() < Date.now(),
    }
  }
}
