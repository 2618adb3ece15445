import type { HttpContext } from '@adonisjs/core/http'

/** Whether the other side is a program: it gets JSON where a person gets a page or a redirect. */
export function wantsJson({ request }: HttpContext) {
  return request.accepts(['html', 'json']) === 'json'
}
