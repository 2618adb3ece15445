import type { Language } from './words.ts'

/** Every address of the site, so that a moved page is one edit. */
export const paths = {
  home: '/',
  pricing: '/pricing',
  trades: '/trades',
  trade: (id: string) => `/trades/${id}`,
  help: '/help',
  helpPage: (slug: string) => `/help/${slug}`,
  reference: (slug: string) => `/help/reference/${slug}`,
  imprint: '/imprint',
  privacy: '/privacy',
  terms: '/terms',

  signup: '/signup',
  signin: '/signin',
  secondFactor: '/signin/code',
  reset: '/reset',
  verify: '/verify',
  invite: '/invite',

  app: '/app',
  agents: '/app/agents',
  newAgent: '/app/agents/new',
  agent: (id: string) => `/app/agents/${id}`,
  editAgent: (id: string) => `/app/agents/${id}/edit`,
  setUpAgent: (id: string, step: string) => `/app/agents/${id}/setup/${step}`,
  toldToAgent: (id: string) => `/app/agents/${id}/prompt`,
  agentVersions: (id: string) => `/app/agents/${id}/versions`,
  compareVersions: (id: string, from?: number, to?: number) =>
    `/app/agents/${id}/versions/compare${from && to ? `?from=${from}&to=${to}` : ''}`,
  tryAgent: (id: string) => `/app/agents/${id}/try`,
  numbers: '/app/numbers',
  number: (id: string) => `/app/numbers/${id}`,
  calls: '/app/calls',
  call: (id: string) => `/app/calls/${id}`,
  dispute: (callId: string) => `/app/calls/${callId}/dispute`,
  bookings: '/app/bookings',
  week: '/app/bookings/week',
  newBooking: '/app/bookings/new',
  booking: (id: string) => `/app/bookings/${id}`,
  contacts: '/app/contacts',
  contact: (id: string) => `/app/contacts/${id}`,
  messages: '/app/messages',
  credits: '/app/credits',
  buyCredits: '/app/credits/buy',
  purchases: '/app/credits/purchases',
  purchase: (id: string) => `/app/credits/purchases/${id}`,
  topUp: '/app/credits/top-up',
  connections: '/app/connections',
  webhooks: '/app/webhooks',
  webhook: (id: string) => `/app/webhooks/${id}`,
  team: '/app/team',

  settings: '/app/settings',
  hours: '/app/settings/hours',
  services: '/app/settings/services',
  staff: '/app/settings/staff',
  notifications: '/app/settings/notifications',
  profile: '/app/settings/profile',
  security: '/app/settings/security',
  keys: '/app/settings/keys',
  exports: '/app/settings/exports',
  closing: '/app/settings/closing',

  sandbox: '/sandbox',
}

/** Where a page for everybody lies in a language: German ones under `/de`. */
export function inLanguage(path: string, language: Language) {
  if (language === 'en') return path
  return path === '/' ? '/de' : `/de${path}`
}

/** The language that such a page is in. */
export function languageAt(pathname: string): Language {
  return /^\/de(\/|\.html|$)/.test(pathname) ? 'de' : 'en'
}

/** Its address in English: what both languages of a page have in common. */
export function inEnglish(pathname: string) {
  // While it is built, a page is known by its file.
  const path = pathname.replace(/(\/index)?\.html$/, '')
  return path.replace(/^\/de(?=\/|$)/, '') || '/'
}

/** A page before the door, opened in a language: there is no one yet who could have chosen one. */
export function doorIn(path: string, language: Language, next: string | null = null) {
  const query = new URLSearchParams({
    ...(language !== 'en' && { lang: language }),
    ...(next && { next }),
  })
  return query.size > 0 ? `${path}?${query}` : path
}
