import type { HttpContext } from '@adonisjs/core/http'
import EndChat from '#actions/trials/end_chat'
import WriteLine from '#actions/trials/write_line'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { toldTrial } from '#services/trials/telling'
import { lineValidator } from '#validators/trial'

/** Trying an agent by writing to it. */
export default class ChatsController {
  async update(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await agent.load('account')
    const { text } = await ctx.request.validateUsing(lineValidator)
    const chat = await new WriteLine().handle({ agent, text })
    const data = await ctx.serialize({ chat: toldTrial(chat, wordsFor(ctx)) })
    return answer(ctx, { to: `/app/agents/${agent.id}/try` }, data)
  }

  async destroy(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await new EndChat().handle({ agent })
    const data = await ctx.serialize({ id: agent.id })
    return answer(ctx, { to: `/app/agents/${agent.id}/try` }, data)
  }
}
