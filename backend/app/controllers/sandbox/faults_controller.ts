import { connectSandbox, SandboxError, type Fault } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import { locatedSandbox } from '#services/sandbox/located'
import { faultValidator } from '#validators/sandbox'

/** Faults that stand-ins wait to show. */
export default class FaultsController {
  async store({ request, response, session }: HttpContext) {
    const { standIn, ...fault } = await request.validateUsing(faultValidator)
    const sandbox = await connectSandbox((await locatedSandbox()).controlUrl)
    try {
      await sandbox.inject(standIn, fault as Fault)
      session.flash('done', `The next request that fits meets this fault at ${standIn}.`)
    } catch (error) {
      if (!(error instanceof SandboxError)) throw error
      session.flash('problem', error.message)
    }
    return response.redirect().status(303).toRoute('sandbox.overview')
  }

  async destroy({ response, session }: HttpContext) {
    const sandbox = await connectSandbox((await locatedSandbox()).controlUrl)
    await sandbox.clearFaults()
    session.flash('done', 'No faults wait any more.')
    return response.redirect().status(303).toRoute('sandbox.overview')
  }
}
