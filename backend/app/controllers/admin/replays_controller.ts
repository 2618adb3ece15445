import type { Difference } from '#actions/replays/replay_call'
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
    const differences = replay.differences.map(narrowed)
    return view.render('pages/admin/calls/replay', { call, replay: { ...replay, differences } })
  }
}

/** Of long answers only the lines that the other does not have. */
function narrowed({ what, then, now }: Difference): Difference {
  if (then === null || now === null) return { what, then, now }
  return { what, then: without(then, now), now: without(now, then) }
}

function without(text: string, other: string): string {
  const others = new Set(other.split('\n'))
  return text
    .split('\n')
    .filter((line) => !others.has(line))
    .map((line) => line.trim())
    .join('\n')
}
