import { connectSandbox } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import PhoneNumber from '#models/phone_number'
import { locatedSandbox } from '#services/sandbox/located'
import { standInWords } from '#services/sandbox/stand_in_words'
import { wordsFor } from '#services/http/language'
import { scripts } from '#services/sandbox/simulated_calls'

/** What each stand-in holds, and what can be done to it. */
export default class OverviewController {
  async show(ctx: HttpContext) {
    const { controlUrl } = await locatedSandbox()
    const sandbox = await connectSandbox(controlUrl)
    const [standIns, now, callers, numbers] = await Promise.all([
      sandbox.inspect(),
      sandbox.clock.now(),
      scripts(controlUrl),
      PhoneNumber.query()
        .where('status', 'active')
        .whereNotNull('agentId')
        .preload('agent')
        .preload('account')
        .orderBy('id', 'desc'),
    ])
    const told = standInWords(wordsFor(ctx))
    return ctx.view.render('pages/sandbox/overview', { standIns, now, callers, numbers, told })
  }
}
