import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { localsOf } from '#services/site/locals'
import type { everybodysLocals } from '#services/site/priced_pages'

export type SiteLocals = Awaited<ReturnType<typeof localsOf>> | ReturnType<typeof everybodysLocals>

/** Renders a page that is the same for everybody, to be kept and sent often. */
export type Print = (
  path: string,
  locals: SiteLocals
) => Promise<{ html: string; policy: string | null }>

/** Something that renders pages: the built site, or Astro's dev server. */
export interface Site {
  render(ctx: HttpContext, locals: SiteLocals): Promise<void>
  /** Null in development: pages change while one looks at them. */
  print: Print | null
}

let site: Promise<Site> | undefined

/** Opened at the first page, once a process. */
export function openSite(): Promise<Site> {
  site ??= app.inDev
    ? import('#services/site/dev_site').then(({ openDevSite }) => openDevSite())
    : import('#services/site/built_site').then(({ openBuiltSite }) => openBuiltSite())
  return site
}
