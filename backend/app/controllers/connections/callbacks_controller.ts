import type { HttpContext } from '@adonisjs/core/http'
import AddConnection from '#actions/connections/add_connection'
import { consentOf } from '#services/auth/consent'
import { seeOther } from '#services/http/answer'
import { failureOf } from '#services/http/failures'
import { wordsFor } from '#services/http/language'

const PAGE = '/app/connections'

/** Where the vendor's consent page sends the person back to, whatever they decided there. */
export default class CallbacksController {
  async show(ctx: HttpContext) {
    const { account, auth, logger, params, session } = ctx
    const words = wordsFor(ctx)
    try {
      const granted = await consentOf(ctx, params.provider).conclude()
      const user = auth.getUserOrFail()
      const { provider } = params
      const { label } = await new AddConnection().handle({ account, user, provider, ...granted })
      session.flash('notice', words.t('notices.connected', { name: label }))
    } catch (error) {
      const { status, errors } = failureOf(error, words)
      if (status >= 500) logger.error({ err: error }, 'A connection could not be made')
      session.flashErrors({ [errors[0].code]: errors[0].message })
    }
    return seeOther(ctx, PAGE)
  }
}
