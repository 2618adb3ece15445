import type { HttpContext } from '@adonisjs/core/http'
import WantNumber from '#actions/numbers/want_number'
import Agent from '#models/agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import NumberTransformer from '#transformers/number_transformer'
import { importNumberValidator } from '#validators/number'

/** A number that the account has at its own carrier. */
export default class ImportsController {
  async store(ctx: HttpContext) {
    const { account, request } = ctx
    const { agentId, number: digits, ...login } = await request.validateUsing(importNumberValidator)
    const own = { id: agentId, accountId: account.id }
    const agent = await Agent.query().where(own).firstOrFail()
    const number = await new WantNumber().handle({
      account,
      agent,
      own: { number: digits, login: login as Required<typeof login> },
    })
    const words = wordsFor(ctx)
    const notice =
      number.status === 'active'
        ? words.t('numbers.taken', { number: digits, name: agent.name })
        : words.t('numbers.coming')
    const data = await ctx.serialize({ number: NumberTransformer.transform(number) })
    return answer(ctx, { to: `/app/numbers/${number.id}`, notice }, data, 201)
  }
}
