import type { HttpContext } from '@adonisjs/core/http'
import TakeNumber from '#actions/numbers/take_number'
import { isSandbox } from '#config/mode'
import Agent from '#models/agent'
import Drift from '#models/drift'
import ForwardingCheck from '#models/forwarding_check'
import PhoneNumber from '#models/phone_number'
import { answer } from '#services/http/answer'
import { iso } from '#services/http/json'
import { wordsFor } from '#services/http/language'
import { findNumber } from '#services/numbers/find_number'
import NumberTransformer from '#transformers/number_transformer'
import { takeNumberValidator } from '#validators/number'

export default class NumbersController {
  /** Every number that is not given up, and who could answer on it. */
  async index({ account, serialize }: HttpContext) {
    const [numbers, agents] = await Promise.all([
      PhoneNumber.query()
        .where('accountId', account.id)
        .whereNot('status', 'released')
        .orderBy('id'),
      Agent.query().where('accountId', account.id).orderBy('id'),
    ])
    return serialize({
      numbers: NumberTransformer.transform(numbers),
      agents: agents.map(({ id, name, status }) => ({ id, name, status })),
      ownPhone: account.phone,
    })
  }

  /** One number, with everything about keeping one's own by forwarding to it. */
  async show(ctx: HttpContext) {
    const number = await findNumber(ctx)
    const own = { accountId: ctx.account.id }
    const [agents, check, drifts] = await Promise.all([
      Agent.query().where(own).orderBy('id'),
      ForwardingCheck.query().where('numberId', number.id).orderBy('id', 'desc').first(),
      Drift.query().where('numberId', number.id).orderBy('part'),
    ])
    return ctx.serialize({
      number: NumberTransformer.transform(number),
      agents: agents.map(({ id, name, status }) => ({ id, name, status })),
      ownPhone: ctx.account.phone,
      country: ctx.account.country,
      check: check && { id: check.id, state: check.state, expiresAt: iso(check.expiresAt) },
      drifts: drifts.map(({ part }) => part),
      isSandbox,
    })
  }

  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { agentId, areaCode = null } = await request.validateUsing(takeNumberValidator)
    const agent = await Agent.query()
      .where('accountId', account.id)
      .where('id', agentId)
      .firstOrFail()
    const number = await new TakeNumber().handle({ account, agent, areaCode })
    const words = wordsFor(ctx)
    const notice = number.number
      ? words.t('numbers.taken', { number: number.number, name: agent.name })
      : words.t('numbers.coming')
    const data = await serialize({ number: NumberTransformer.transform(number) })
    return answer(ctx, { to: null, notice }, data, 201)
  }
}
