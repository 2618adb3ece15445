import type { HttpContext } from '@adonisjs/core/http'
import TakeNumber from '#actions/numbers/take_number'
import Agent from '#models/agent'
import { answer } from '#services/http/answer'
import NumberTransformer from '#transformers/number_transformer'
import { takeNumberValidator } from '#validators/number'

export default class NumbersController {
  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { agentId, areaCode = null } = await request.validateUsing(takeNumberValidator)
    const agent = await Agent.query()
      .where('accountId', account.id)
      .where('id', agentId)
      .firstOrFail()
    const number = await new TakeNumber().handle({ account, agent, areaCode })
    const notice = number.number
      ? `${number.number} rings at ${agent.name} now.`
      : 'Your number is on its way. This page shows it as soon as it is there.'
    const data = await serialize({ number: NumberTransformer.transform(number) })
    return answer(ctx, { to: null, notice }, data, 201)
  }
}
