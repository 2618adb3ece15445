import type { HttpContext } from '@adonisjs/core/http'
import OpenPortal from '#actions/billing/open_portal'
import { answerWithAddress } from '#services/http/answer'

/** Cards and invoices are looked after at the vendor's page. */
export default class PortalVisitsController {
  async store(ctx: HttpContext) {
    const { account, auth } = ctx
    const url = await new OpenPortal().handle({ account, user: auth.getUserOrFail() })
    return answerWithAddress(ctx, url)
  }
}
