import type { HttpContext } from '@adonisjs/core/http'
import OpenRecording from '#actions/calls/open_recording'
import Call from '#models/call'

/** What a call sounded like, passed on as it comes: players ask for parts. */
export default class RecordingsController {
  async show({ account, params, request, response }: HttpContext) {
    const call = await Call.query().where({ accountId: account.id, id: params.id }).firstOrFail()
    const range = request.header('range') ?? null
    const recording = await new OpenRecording().handle({ account, call, range })
    const { contentType, length, part, sound } = recording
    response.header('content-type', contentType)
    response.header('cache-control', 'private, no-store')
    response.header('accept-ranges', 'bytes')
    if (length !== null) response.header('content-length', length)
    if (part) response.status(206).header('content-range', part)
    response.stream(sound)
  }
}
