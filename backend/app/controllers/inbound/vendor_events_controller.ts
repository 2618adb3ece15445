import type { HttpContext } from '@adonisjs/core/http'
import ReceiveVendorEvent from '#actions/inbound/receive_vendor_event'
import integrations from '#services/integrations/main'
import { ProviderError } from '@kametrix/contracts'

/** Where vendors reach us. */
export default class VendorEventsController {
  async store({ params, request, response, rawBody }: HttpContext) {
    const provider: string = params.provider
    const inbound = await integrations.inbound(provider)
    try {
      const received = inbound.receive({ headers: request.headers(), rawBody })
      const answer = await new ReceiveVendorEvent().handle({ provider, received })
      return response.status(answer.status).send(answer.body)
    } catch (error) {
      if (!(error instanceof ProviderError && error.code.startsWith('E_INBOUND_'))) throw error
      const { code, message } = error
      return response.status(error.status ?? 400).send({ error: { code, message } })
    }
  }
}
