import type { HttpContext } from '@adonisjs/core/http'
import { forward } from '#services/sandbox/forward'
import { locatedSandbox } from '#services/sandbox/located'

/** Stand-ins under the main port: consent pages, checkouts, the mailbox, the control API. */
export default class StandInsController {
  async show(ctx: HttpContext) {
    const { params, request, response } = ctx
    const { controlUrl, origins } = await locatedSandbox()
    const origin = params.standIn === 'control' ? controlUrl : origins[params.standIn]
    if (!origin) return response.notFound('There is no such stand-in.')

    // As it came, percent-signs and all. Pages link relatively, so that their address ends in a slash.
    const asked = request.request.url ?? '/'
    const rest = asked.slice(`/sandbox/${params.standIn}`.length)
    if (!rest.startsWith('/')) {
      return response.redirect().status(308).toPath(`/sandbox/${params.standIn}/${rest}`)
    }
    return forward(ctx, new URL(`${origin}${rest}`))
  }
}
