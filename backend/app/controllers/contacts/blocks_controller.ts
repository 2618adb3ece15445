import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import ContactTransformer from '#transformers/contact_transformer'
import { contactOf } from './contacts_controller.ts'

/** A number that is not answered any more, and answered again. */
export default class BlocksController {
  store(ctx: HttpContext) {
    return this.#mark(ctx, DateTime.utc(), 'notices.blocked')
  }

  destroy(ctx: HttpContext) {
    return this.#mark(ctx, null, 'notices.unblocked')
  }

  async #mark(ctx: HttpContext, blockedAt: DateTime | null, key: string) {
    const contact = await contactOf(ctx)
    // Whom the owner answers again is no spam, whoever else thinks so.
    const trustedAt = blockedAt ? null : DateTime.utc()
    await contact.merge({ blockedAt, trustedAt }).save()
    const data = await ctx.serialize({ contact: ContactTransformer.transform(contact) })
    return answer(ctx, { to: null, notice: wordsFor(ctx).t(key) }, data)
  }
}
