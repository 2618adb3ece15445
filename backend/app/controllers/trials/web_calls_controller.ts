import type { HttpContext } from '@adonisjs/core/http'
import BeginWebCall from '#actions/calls/begin_web_call'
import { browserBase } from '#services/calls/browser_base'
import { findAgent } from '#services/agents/find_agent'

/** Trying an agent by talking to it in the browser. */
export default class WebCallsController {
  /** Gives what the vendor's library begins the call with, within a minute. */
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const { call, grant } = await new BeginWebCall().handle({ agent })
    ctx.response.status(201)
    return ctx.serialize({
      call: { id: call.id, maxDurationSeconds: call.maxDurationSeconds },
      grant: { ...grant, baseUrl: browserBase(grant) },
    })
  }
}
