import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import SetPrice from '#actions/admin/set_price'
import PriceVersion from '#models/price_version'
import { priceExamples } from '#services/admin/price_examples'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { priceAt } from '#services/ledger/price'
import { priceDraftValidator, priceValidator } from '#validators/panel'

/** What a minute costs: every version there was, is and will be. */
export default class PricesController {
  async index({ view }: HttpContext) {
    const now = DateTime.utc()
    const [current, versions] = await Promise.all([
      priceAt(now),
      PriceVersion.query()
        .select('*')
        .select(callsUnder())
        .orderBy('effectiveAt', 'desc')
        .orderBy('id', 'desc'),
    ])
    return view.render('pages/admin/prices/index', { versions, current, now })
  }

  async create({ request, view }: HttpContext) {
    const current = await priceAt(DateTime.utc())
    const typed = request.qs()
    const [error, wanted] = await priceDraftValidator.tryValidate(withoutBlanks(typed))
    const isUneven = Boolean(wanted && wanted.perMinute % 60n !== 0n)
    const tariff = wanted && !isUneven ? { ...wanted, perMinuteMc: wanted.perMinute } : null
    return view.render('pages/admin/prices/create', {
      current,
      typed,
      isUneven,
      isIncomplete: Boolean(error && typed.perMinute),
      effectiveAt: wanted?.effectiveAt ?? null,
      examples: tariff && priceExamples(tariff, current),
    })
  }

  async store(ctx: HttpContext) {
    const { perMinute, effectiveAt, reason, ...rest } =
      await ctx.request.validateUsing(priceValidator)
    await new SetPrice().handle({
      tariff: { ...rest, perMinuteMc: perMinute },
      effectiveAt: effectiveAt ?? null,
      reason,
      actor: actorOf(ctx),
    })
    return panelAnswer(ctx, '/admin/prices', 'panel_money.prices.done')
  }
}

/** A field that was left empty is none. */
function withoutBlanks(typed: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
}

function callsUnder() {
  return db
    .from('calls')
    .whereColumn('calls.price_version_id', 'price_versions.id')
    .count('*')
    .as('calls_count')
}
