import { connectSandbox } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import { locatedSandbox } from '#services/sandbox/located'

/** The stand-ins as they were when they began. */
export default class ResetsController {
  async store({ response, session }: HttpContext) {
    const sandbox = await connectSandbox((await locatedSandbox()).controlUrl)
    await sandbox.reset()
    session.flash('done', 'The stand-ins have forgotten everything.')
    return response.redirect().status(303).toRoute('sandbox.overview')
  }
}
