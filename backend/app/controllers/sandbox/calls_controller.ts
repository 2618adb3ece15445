import { SandboxError } from '@kametrix/sandbox'
import type { HttpContext } from '@adonisjs/core/http'
import { roles } from '#config/integrations'
import Call from '#models/call'
import { wantsJson } from '#services/http/negotiation'
import { locatedSandbox } from '#services/sandbox/located'
import { standInWords } from '#services/sandbox/stand_in_words'
import { wordsFor } from '#services/http/language'
import { simulateCall, simulatedCall } from '#services/sandbox/simulated_calls'
import { simulatedCallValidator } from '#validators/sandbox'

/** Milliseconds before each line: slow enough to be watched. */
const AS_PEOPLE_SPEAK = 1500

/** Calls of scripted callers. */
export default class CallsController {
  async store(ctx: HttpContext) {
    const { request, response, session } = ctx
    const { pace, ...order } = await request.validateUsing(simulatedCallValidator)
    const { controlUrl } = await locatedSandbox()
    try {
      const paceMs = pace === 'as-people-speak' ? AS_PEOPLE_SPEAK : 0
      const call = await simulateCall(controlUrl, { ...order, paceMs })
      if (wantsJson(ctx)) return response.send({ data: call })
      return response.redirect().status(303).toRoute('sandbox.calls.show', [call.callId])
    } catch (error) {
      if (!(error instanceof SandboxError)) throw error
      const { code, message } = error
      if (wantsJson(ctx)) return response.status(422).send({ errors: [{ code, message }] })
      session.flash('problem', message)
      return response.redirect().status(303).toRoute('sandbox.overview')
    }
  }

  async show(ctx: HttpContext) {
    const simulated = simulatedCall(ctx.params.id)
    if (!simulated) return ctx.response.redirect().toRoute('sandbox.overview')
    const call = await Call.query()
      .where({ provider: roles.voice, vendorCallId: simulated.callId })
      .first()
    const told = standInWords(wordsFor(ctx))
    return ctx.view.render('pages/sandbox/call', { simulated, call, told })
  }
}
