import type { HttpContext } from '@adonisjs/core/http'
import CallerMessage from '#models/caller_message'
import { pageOf } from '#services/http/next_page'
import MessageTransformer from '#transformers/message_transformer'
import { listMessagesValidator } from '#validators/call'

const PAGE = 25

/** What callers asked to be passed on. */
export default class MessagesController {
  /** Newest first, or those that wait alone. `next` goes into `before` for the older ones. */
  async index({ account, request, serialize }: HttpContext) {
    const { before, state } = await request.validateUsing(listMessagesValidator)
    const found = await CallerMessage.query()
      .where('accountId', account.id)
      .if(before, (query) => query.where('id', '<', before!))
      .if(state === 'unread', (query) => query.whereNull('readAt'))
      .if(state === 'urgent', (query) => query.where('isUrgent', true))
      .preload('call')
      .preload('contact')
      .orderBy('id', 'desc')
      .limit(PAGE + 1)
    const { rows, next } = pageOf(found, PAGE)
    return serialize({ messages: MessageTransformer.transform(rows), next })
  }
}
