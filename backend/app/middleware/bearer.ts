import type { HttpContext } from '@adonisjs/core/http'

/** Requests with an API key carry their own proof: no session, no CSRF token. */
export function isBearer({ request }: HttpContext) {
  return request.header('authorization')?.toLowerCase().startsWith('bearer ') ?? false
}
