import { extname } from 'node:path'
import app from '@adonisjs/core/services/app'
import { siteRoot } from '#config/site'
import StaticMiddleware from '@adonisjs/static/static_middleware'
import { fileAt } from '#services/site/files'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const files = new StaticMiddleware(`${siteRoot}/dist/client`, app.config.get('static'))

/** The built site's files, compressed for those who take it. In development Astro has them. */
export default class SiteFilesMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    if (app.inDev || !['GET', 'HEAD'].includes(request.method())) return next()
    const file = fileAt(request.url())
    if (!file) return next()
    if (file.path.endsWith('.html')) protectPage(response)
    if (file.hasBrotli) {
      response.vary('accept-encoding')
      if (request.encoding(['br']) === 'br') {
        response.type(extname(file.path)).header('content-encoding', 'br')
        file.path += '.br'
      }
    }
    request.request.url = file.path
    return files.handle(ctx, next)
  }
}

/** Beside the policy that Astro wrote into the page. */
function protectPage(response: HttpContext['response']) {
  response
    .header('content-security-policy', `frame-ancestors 'none'`)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'strict-origin-when-cross-origin')
}
