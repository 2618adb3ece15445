import type { HttpContext } from '@adonisjs/core/http'
import { consentOf } from '#services/auth/consent'
import { answerWithAddress } from '#services/http/answer'

/** Connecting begins at the vendor's consent page. */
export default class AuthorizationsController {
  async store(ctx: HttpContext) {
    return answerWithAddress(ctx, await consentOf(ctx, ctx.params.provider).begin())
  }
}
