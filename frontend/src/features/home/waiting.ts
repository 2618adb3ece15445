import type { Words } from '#/lib/words.ts'

interface Waiting {
  unread: number
  urgent: number
  missed: number
}

/** Does somebody wait for me? The first thing the page says. */
export function waitingIn({ unread, urgent, missed }: Waiting, hasCalls: boolean, t: Words) {
  if (urgent > 0) return t('home.urgent', { count: urgent })
  if (unread > 0) return t('home.waiting', { count: unread })
  if (missed > 0) return t('home.missed', { count: missed })
  return t(hasCalls ? 'home.nobody' : 'home.welcome')
}
