import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import Agent from '#models/agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { findNumber } from '#services/numbers/find_number'
import NumberTransformer from '#transformers/number_transformer'
import { assignNumberValidator } from '#validators/number'

/** Which agent a number rings at, from the next call on. */
export default class AssignmentsController {
  async store(ctx: HttpContext) {
    const number = await findNumber(ctx)
    if (number.status === 'released') throw new errors.E_ROW_NOT_FOUND()
    const { agentId } = await ctx.request.validateUsing(assignNumberValidator)
    const own = { id: agentId, accountId: ctx.account.id }
    const { name } = await Agent.query().where(own).firstOrFail()
    await number.merge({ agentId }).save()
    const notice = wordsFor(ctx).t('numbers.assigned', { number: number.number ?? '', name })
    const data = await ctx.serialize({ number: NumberTransformer.transform(number) })
    return answer(ctx, { to: null, notice }, data)
  }
}
