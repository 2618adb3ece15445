import type { HttpContext } from '@adonisjs/core/http'
import Call from '#models/call'
import { replayInOwnProcess } from '#services/replays/in_own_process'

/** What would come of a call today. */
export default class ReplaysController {
  async show({ params, view }: HttpContext) {
    const call = await Call.query()
      .where('id', params.id)
      .preload('account')
      .preload('contact')
      .firstOrFail()
    const replay = await replayInOwnProcess(call.id)
    return view.render('pages/admin/calls/replay', { call, replay })
  }
}
