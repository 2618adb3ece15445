import type { HttpContext } from '@adonisjs/core/http'

/** The process answers. */
export default class LivenessController {
  show({ response }: HttpContext) {
    return response.header('cache-control', 'no-store').send({ status: 'live' })
  }
}
