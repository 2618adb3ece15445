import { connectSandbox } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import { wordsFor } from '#services/http/language'
import { locatedSandbox } from '#services/sandbox/located'

/** The stand-ins as they were when they began. */
export default class ResetsController {
  async store(ctx: HttpContext) {
    const { response, session } = ctx
    const sandbox = await connectSandbox((await locatedSandbox()).controlUrl)
    await sandbox.reset()
    session.flash('done', wordsFor(ctx).t('sandbox.reset.done'))
    return response.redirect().status(303).toRoute('sandbox.overview')
  }
}
