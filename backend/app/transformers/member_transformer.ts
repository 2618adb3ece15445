import { BaseTransformer } from '@adonisjs/core/transformers'
import type Membership from '#models/membership'
import { iso } from '#services/http/json'

/** Needs `user` loaded. */
export default class MemberTransformer extends BaseTransformer<Membership> {
  toObject() {
    const { user } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'role']),
      name: user.fullName,
      email: user.email,
      hasSecondFactor: user.totpConfirmedAt !== null,
      since: iso(this.resource.createdAt),
    }
  }
}
