import type { HttpContext } from '@adonisjs/core/http'
import ReadContact from '#actions/contacts/read_contact'
import Contact from '#models/contact'
import { digitsIn, like } from '#services/calls/call_filters'
import { givenBackForAll } from '#services/credits/given_back'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { pageOf } from '#services/http/next_page'
import BookingTransformer from '#transformers/booking_transformer'
import CallTransformer from '#transformers/call_transformer'
import ContactTransformer from '#transformers/contact_transformer'
import MessageTransformer from '#transformers/message_transformer'
import { contactValidator, listContactsValidator } from '#validators/call'

const PAGE = 40

/** People behind numbers, as the account remembers them. */
export default class ContactsController {
  /** Newest first. `next` goes into `before` for the older ones. */
  async index({ account, request, serialize }: HttpContext) {
    const { before, q } = await request.validateUsing(listContactsValidator)
    const digits = digitsIn(q ?? '')
    const found = await Contact.query()
      .where('accountId', account.id)
      .if(before, (query) => query.where('id', '<', before!))
      .if(q, (query) =>
        query.where((either) =>
          either
            .whereILike('name', like(q!))
            .if(digits.length >= 3, (all) => all.orWhereLike('phone', `%${digits}%`))
        )
      )
      .withCount('calls')
      .orderBy('id', 'desc')
      .limit(PAGE + 1)
    const { rows, next } = pageOf(found, PAGE)
    return serialize({ contacts: ContactTransformer.transform(rows), next })
  }

  async show(ctx: HttpContext) {
    const contact = await contactOf(ctx)
    const { calls, bookings, messages } = await new ReadContact().handle(contact)
    const givenBack = await givenBackForAll(calls)
    return ctx.serialize({
      contact: ContactTransformer.transform(contact),
      calls: CallTransformer.transform(calls, givenBack),
      bookings: BookingTransformer.transform(bookings),
      messages: MessageTransformer.transform(messages),
    })
  }

  async update(ctx: HttpContext) {
    const contact = await contactOf(ctx)
    const given = await ctx.request.validateUsing(contactValidator)
    // Programs from before there were addresses send none, and keep what is there.
    const { name = null, email = contact.email, notes = null } = given
    await contact.merge({ name, email, notes }).save()
    const data = await ctx.serialize({ contact: ContactTransformer.transform(contact) })
    return answer(ctx, { to: null, notice: wordsFor(ctx).t('notices.saved') }, data)
  }
}

export function contactOf({ account, params }: HttpContext) {
  return Contact.query()
    .where({ accountId: account.id, id: params.id })
    .withCount('calls')
    .firstOrFail()
}
