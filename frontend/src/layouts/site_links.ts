import { paths } from '#/lib/paths.ts'

/** What the pages for everybody are about, as their head and foot list it. */
export const siteLinks = [
  { label: 'marketing.nav.pricing', href: paths.pricing },
  { label: 'marketing.nav.trades', href: paths.trades },
  { label: 'marketing.nav.help', href: paths.help },
] as const

export const legalLinks = [
  { label: 'marketing.nav.imprint', href: paths.imprint },
  { label: 'marketing.nav.privacy', href: paths.privacy },
  { label: 'marketing.nav.terms', href: paths.terms },
] as const
