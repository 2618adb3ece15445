import { connectSandbox } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import { wordsFor } from '#services/http/language'
import { locatedSandbox } from '#services/sandbox/located'
import { clockValidator } from '#validators/sandbox'

/** The stand-ins' time. */
export default class ClocksController {
  async update(ctx: HttpContext) {
    const { request, response, session } = ctx
    const { minutes } = await request.validateUsing(clockValidator)
    const { clock } = await connectSandbox((await locatedSandbox()).controlUrl)
    if (minutes) await clock.advance(minutes * 60_000)
    else await clock.freeze(null)
    session.flash('done', wordsFor(ctx).t(`sandbox.clock.${minutes ? 'moved' : 'isReal'}`))
    return response.redirect().status(303).toRoute('sandbox.overview')
  }
}
