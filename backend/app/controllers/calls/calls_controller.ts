import type { HttpContext } from '@adonisjs/core/http'
import Call from '#models/call'
import PriceVersion from '#models/price_version'
import { narrowTo, narrowToCaller, narrowToTag, onlyBegun } from '#services/calls/call_filters'
import { usedTags } from '#services/calls/tags'
import { givenBackFor, givenBackForAll } from '#services/credits/given_back'
import { wordsFor } from '#services/http/language'
import { pageOf } from '#services/http/next_page'
import CallDetailTransformer from '#transformers/call_detail_transformer'
import CallTransformer from '#transformers/call_transformer'
import { listCallsValidator } from '#validators/call'

const PAGE = 25

export default class CallsController {
  /** Newest first. `next` goes into `before` for the older ones. */
  async index({ account, request, serialize }: HttpContext) {
    const { before, result, q, tag } = await request.validateUsing(listCallsValidator)
    const found = await Call.query()
      .where('accountId', account.id)
      .where(onlyBegun)
      .if(before, (query) => query.where('id', '<', before!))
      .if(result, (query) => narrowTo(query, result!))
      .if(q, (query) => narrowToCaller(query, q!))
      .if(tag, (query) => narrowToTag(query, tag!))
      .preload('contact')
      .preload('bookings')
      .preload('messages')
      .preload('tags')
      .orderBy('id', 'desc')
      .limit(PAGE + 1)
    const { rows, next } = pageOf(found, PAGE)
    const [givenBack, tags] = await Promise.all([givenBackForAll(rows), usedTags(account)])
    return serialize({ calls: CallTransformer.transform(rows, givenBack), next, tags })
  }

  async show(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const call = await Call.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .preload('agent')
      .preload('contact')
      .preload('hold')
      .preload('dispute')
      .preload('bookings', (bookings) => bookings.preload('staff').orderBy('startsAt'))
      .preload('tags')
      .preload('messages', (messages) => messages.orderBy('id'))
      .preload('events', (events) => events.orderBy('at').orderBy('id'))
      .firstOrFail()
    const [price, givenMc, tags] = await Promise.all([
      call.priceVersionId ? PriceVersion.find(call.priceVersionId) : null,
      givenBackFor(call),
      usedTags(account),
    ])
    const detail = CallDetailTransformer.transform(call, price, givenMc, wordsFor(ctx))
    return serialize({ call: detail, tags })
  }
}
