import type { HttpContext } from '@adonisjs/core/http'
import Purchase from '#models/purchase'
import { debtSettledBy } from '#services/credits/debt_settled'
import { mc } from '#services/http/json'
import { pageOf } from '#services/http/next_page'
import PurchaseTransformer from '#transformers/purchase_transformer'
import { purchasesValidator } from '#validators/credit'

const PAGE = 25

/** What was bought, with receipts and what went back; the state is ours, never the payer's browser's. */
export default class PurchasesController {
  async index({ account, request, serialize }: HttpContext) {
    const { before } = await request.validateUsing(purchasesValidator)
    const found = await this.#of(account.id)
      .if(before, (query) => query.where('id', '<', before!))
      .orderBy('id', 'desc')
      .limit(PAGE + 1)
    const { rows, next } = pageOf(found, PAGE)
    return serialize({ purchases: PurchaseTransformer.transform(rows), next })
  }

  /** `settledMc`: what of its credits went into what was owed. */
  async show({ account, params, serialize }: HttpContext) {
    const purchase = await this.#of(account.id).where('id', params.id).firstOrFail()
    const settledMc = mc(await debtSettledBy(purchase))
    return serialize({ purchase: PurchaseTransformer.transform(purchase), settledMc })
  }

  #of(accountId: string) {
    return Purchase.query()
      .where({ accountId })
      .preload('pack')
      .preload('refunds', (refunds) => refunds.orderBy('id'))
      .preload('disputes', (disputes) => disputes.orderBy('id'))
  }
}
