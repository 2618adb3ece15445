import type { HttpContext } from '@adonisjs/core/http'
import OpenCheckout from '#actions/credits/open_checkout'
import { answerWithAddress } from '#services/http/answer'
import { openCheckoutValidator } from '#validators/credit'

/** Buying a pack goes on at the vendor's page. */
export default class CheckoutsController {
  async store(ctx: HttpContext) {
    const { account, auth, request } = ctx
    const wanted = await request.validateUsing(openCheckoutValidator)
    const user = auth.getUserOrFail()
    const { url } = await new OpenCheckout().handle({ account, user, ...wanted })
    return answerWithAddress(ctx, url)
  }
}
