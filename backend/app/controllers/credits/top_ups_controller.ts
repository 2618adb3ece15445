import type { HttpContext } from '@adonisjs/core/http'
import ReadTopUp from '#actions/billing/read_top_up'
import SaveTopUp from '#actions/billing/save_top_up'
import ReadBalance from '#actions/credits/read_balance'
import { CREDIT } from '#config/credits'
import Pack from '#models/pack'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import PackTransformer from '#transformers/pack_transformer'
import TopUpTransformer from '#transformers/top_up_transformer'
import { topUpSwitchValidator, topUpValidator } from '#validators/credit'

/** Automatic top-up: what is bought by itself, when, and how much of it in a month. */
export default class TopUpsController {
  async show({ account, serialize }: HttpContext) {
    const [{ topUp, chargedMinor, cards }, { perMinuteMc }, packs] = await Promise.all([
      new ReadTopUp().handle(account),
      new ReadBalance().handle(account.id),
      Pack.query().where('isOffered', true).orderBy('position'),
    ])
    return serialize({
      topUp: topUp && TopUpTransformer.transform(topUp),
      chargedMinor,
      cards: cards?.map((card) => ({ ...card })) ?? null,
      packs: PackTransformer.transform(packs, perMinuteMc),
    })
  }

  async update(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { isOn } = await request.validateUsing(topUpSwitchValidator)
    const settings = isOn ? await this.#settings(ctx) : null
    const topUp = await new SaveTopUp().handle({ account, settings, actor: actorOf(ctx) })
    const notice = wordsFor(ctx).t(settings ? 'notices.topUpOn' : 'notices.topUpOff')
    const data = { topUp: topUp && TopUpTransformer.transform(topUp) }
    return answer(ctx, { to: null, notice }, await serialize(data))
  }

  async #settings({ request }: HttpContext) {
    const { threshold, monthlyCap, ...rest } = await request.validateUsing(topUpValidator)
    return { ...rest, thresholdMc: BigInt(threshold) * CREDIT, monthlyCapMinor: monthlyCap * 100 }
  }
}
