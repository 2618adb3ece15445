import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BrowserRequiredException from '#exceptions/browser_required_exception'

/** For what needs a session: signing in and out, and going to a vendor's consent page. */
export function browserOnly({ session }: HttpContext, next: NextFn) {
  if (!session) throw new BrowserRequiredException()
  return next()
}
