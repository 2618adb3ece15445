import { appUrl } from '#config/app'
import type { HttpContext } from '@adonisjs/core/http'

const CLOSED = ['/app', '/admin', '/api', '/sandbox']

export default class RobotsController {
  /** What search engines may read, and where the list of it is. */
  show({ response }: HttpContext) {
    const lines = ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`)]
    response.type('text/plain').send(`${lines.join('\n')}\n\nSitemap: ${appUrl}/sitemap.xml\n`)
  }
}
