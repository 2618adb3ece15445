import app from '@adonisjs/core/services/app'
import { siteRoot } from '#config/site'
import StaticMiddleware from '@adonisjs/static/static_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const DYNAMIC = /^\/(api|admin|inbound|health|app|sandbox)(\/|$)/

const files = new StaticMiddleware(`${siteRoot}/dist/client`, app.config.get('static'))

/** The built site's files. Addresses that are never files are spared the look at the disk. */
export default class SiteFilesMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const method = ctx.request.method()
    if ((method !== 'GET' && method !== 'HEAD') || DYNAMIC.test(ctx.request.url())) return next()
    return files.handle(ctx, next)
  }
}
