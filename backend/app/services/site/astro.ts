import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { localsOf } from '#services/site/locals'

export type SiteLocals = Awaited<ReturnType<typeof localsOf>>

/** Something that renders pages: the built site, or Astro's dev server. */
export interface Site {
  render(ctx: HttpContext, locals: SiteLocals): Promise<void>
}

let site: Promise<Site> | undefined

/** Opened at the first page, once a process. */
export function openSite(): Promise<Site> {
  site ??= app.inDev
    ? import('#services/site/dev_site').then(({ openDevSite }) => openDevSite())
    : import('#services/site/built_site').then(({ openBuiltSite }) => openBuiltSite())
  return site
}
