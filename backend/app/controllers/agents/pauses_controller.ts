import type { HttpContext } from '@adonisjs/core/http'
import PauseAgent from '#actions/agents/pause_agent'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** An agent at rest: its calls go to the owner's own phone. */
export default class PausesController {
  store(ctx: HttpContext) {
    return this.#change(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.#change(ctx, false)
  }

  async #change(ctx: HttpContext, isPaused: boolean) {
    const agent = await findAgent(ctx)
    const { id, name, status } = await new PauseAgent().handle({ agent, isPaused })
    const notice = wordsFor(ctx).t(isPaused ? 'agents.paused' : 'agents.resumed', { name })
    return answer(ctx, { to: null, notice }, await ctx.serialize({ agent: { id, status } }))
  }
}
