import { BaseTransformer } from '@adonisjs/core/transformers'
import type SignIn from '#models/sign_in'
import { browserOf } from '#services/presentation/browser'
import { iso } from '#services/http/json'

export default class SignInTransformer extends BaseTransformer<SignIn> {
  toObject() {
    const { id, address, userAgent } = this.resource
    return {
      id,
      address,
      browser: browserOf(userAgent),
      seenAt: iso(this.resource.seenAt),
      endsAt: iso(this.resource.endsAt),
    }
  }
}
