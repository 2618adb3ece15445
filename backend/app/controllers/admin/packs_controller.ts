import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import SavePack from '#actions/admin/save_pack'
import WithdrawPack from '#actions/admin/withdraw_pack'
import credits from '#config/credits'
import Pack from '#models/pack'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { packValidator } from '#validators/panel'

const LIST = '/admin/packs'

/** Credits as they are sold; `update` puts a new pack in the old one's place. */
export default class PacksController {
  async index({ view }: HttpContext) {
    const packs = await Pack.query().select('*').select(soldOf()).orderBy('position').orderBy('id')
    const offered = packs.filter(({ isOffered }) => isOffered)
    const former = packs.filter(({ isOffered }) => !isOffered).reverse()
    return view.render('pages/admin/packs/index', { offered, former })
  }

  async create({ view }: HttpContext) {
    return view.render('pages/admin/packs/form', { pack: null, currency: credits.currency })
  }

  async edit({ params, view }: HttpContext) {
    const pack = await Pack.query().where({ id: params.id, isOffered: true }).firstOrFail()
    return view.render('pages/admin/packs/form', { pack, currency: credits.currency })
  }

  async store(ctx: HttpContext) {
    await this.#save(ctx, null)
    return panelAnswer(ctx, LIST, 'panel_money.packs.added')
  }

  async update(ctx: HttpContext) {
    await this.#save(ctx, ctx.params.id)
    return panelAnswer(ctx, LIST, 'panel_money.packs.changed')
  }

  async destroy(ctx: HttpContext) {
    await new WithdrawPack().handle({ id: ctx.params.id, actor: actorOf(ctx) })
    return panelAnswer(ctx, LIST, 'panel_money.packs.withdrawn')
  }

  async #save(ctx: HttpContext, replaces: string | null) {
    const { name, credits: creditsMc, price } = await ctx.request.validateUsing(packValidator)
    const fields = { name, creditsMc, amountMinor: price }
    await new SavePack().handle({ replaces, fields, actor: actorOf(ctx) })
  }
}

function soldOf() {
  return db
    .from('purchases')
    .whereColumn('purchases.pack_id', 'packs.id')
    .where('status', 'paid')
    .count('*')
    .as('sold')
}
