import { connectSandbox, SandboxError, type Fault } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import { wordsFor } from '#services/http/language'
import { locatedSandbox } from '#services/sandbox/located'
import { faultValidator } from '#validators/sandbox'

/** Faults that stand-ins wait to show. */
export default class FaultsController {
  async store(ctx: HttpContext) {
    const { request, response, session } = ctx
    const { standIn, ...fault } = await request.validateUsing(faultValidator)
    const sandbox = await connectSandbox((await locatedSandbox()).controlUrl)
    try {
      await sandbox.inject(standIn, fault as Fault)
      session.flash('done', wordsFor(ctx).t('sandbox.faults.waiting', { standIn }))
    } catch (error) {
      if (!(error instanceof SandboxError)) throw error
      session.flash('problem', error.message)
    }
    return response.redirect().status(303).toRoute('sandbox.overview')
  }

  async destroy(ctx: HttpContext) {
    const { response, session } = ctx
    const sandbox = await connectSandbox((await locatedSandbox()).controlUrl)
    await sandbox.clearFaults()
    session.flash('done', wordsFor(ctx).t('sandbox.faults.removed'))
    return response.redirect().status(303).toRoute('sandbox.overview')
  }
}
