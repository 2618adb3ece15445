import { openSite } from '#services/site/astro'
import { sendKept } from '#services/site/kept_page'
import { everybodysLocals, pricedPage } from '#services/site/priced_pages'
import { pricesInForce } from '#services/site/prices'
import type { HttpContext } from '@adonisjs/core/http'

export default class PricedPagesController {
  /** A page for everybody that tells prices: rendered once for as long as they stay. */
  async show(ctx: HttpContext) {
    const [site, prices] = await Promise.all([openSite(), pricesInForce()])
    if (!site.print) return site.render(ctx, everybodysLocals(prices))
    sendKept(ctx, await pricedPage(ctx.route!.pattern, prices, site.print))
  }
}
