import type { HttpContext } from '@adonisjs/core/http'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { notificationsValidator } from '#validators/business'

/** What the person who asks is mailed about in this account. */
export default class NotificationsController {
  show({ membership, serialize }: HttpContext) {
    const { hears, digestHour } = membership
    return serialize({ hears, digestHour })
  }

  async update(ctx: HttpContext) {
    const { membership, request, serialize } = ctx
    await membership.merge(await request.validateUsing(notificationsValidator)).save()
    const { hears, digestHour } = membership
    const notice = wordsFor(ctx).t('notices.saved')
    return answer(ctx, { to: null, notice }, await serialize({ hears, digestHour }))
  }
}
