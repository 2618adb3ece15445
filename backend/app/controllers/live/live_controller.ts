import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import { mayHear } from '#services/live/may_hear'
import { liveValidator } from '#validators/live'

const EVENTS = 'text/event-stream'

/** What changes in the account, as it changes: kinds and ids, for pages to fetch themselves anew. */
export default class LiveController {
  /** 204, which tells a browser not to ask again, to whoever wants no events or has enough streams. */
  async show(ctx: HttpContext) {
    const { account, auth, request, response } = ctx
    if (!request.header('accept')?.includes(EVENTS)) return response.noContent()
    const { since } = await request.validateUsing(liveValidator)
    const streams = await app.container.make('liveStreams')
    const userId = auth.getUserOrFail().id
    const stream = await streams.open({
      accountId: account.id,
      userId,
      since,
      mayHear: mayHear(ctx),
    })
    if (!stream) return response.noContent()
    response.header('content-type', EVENTS)
    response.header('cache-control', 'no-cache, no-transform')
    response.header('x-accel-buffering', 'no')
    // Once it has ended nothing keeps a server that stops waiting.
    response.header('connection', 'close')
    response.stream(stream)
  }
}
