import { openSite } from '#services/site/astro'
import { localsOf } from '#services/site/locals'
import type { HttpContext } from '@adonisjs/core/http'

export default class PagesController {
  /** Any page of the site; Astro knows which there are. */
  async show(ctx: HttpContext) {
    const site = await openSite()
    await site.render(ctx, await localsOf(ctx))
  }
}
