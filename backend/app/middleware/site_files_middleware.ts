import { extname } from 'node:path'
import app from '@adonisjs/core/services/app'
import { siteRoot } from '#config/site'
import StaticMiddleware from '@adonisjs/static/static_middleware'
import { builtPage } from '#services/site/built_pages'
import { fileAt } from '#services/site/files'
import { sendKept } from '#services/site/kept_page'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const files = new StaticMiddleware(`${siteRoot}/dist/client`, app.config.get('static'))

/** The built site's pages and files, compressed for those who take it. In development Astro has them. */
export default class SiteFilesMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    if (app.inDev || !['GET', 'HEAD'].includes(request.method())) return next()
    const file = fileAt(request.url())
    if (!file) return next()
    if (file.path.endsWith('.html')) return sendKept(ctx, await builtPage(file.path))
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
