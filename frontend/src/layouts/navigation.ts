import {
  CalendarDays,
  Coins,
  Headset,
  Hash,
  House,
  Link2,
  MessageSquare,
  Phone,
  Settings,
  UserRound,
  UsersRound,
  Webhook,
} from '@lucide/astro'
import { paths } from '#/lib/paths.ts'

/** Looked at every day; the first four fit under a thumb. */
export const daily = [
  { href: paths.app, label: 'nav.home', icon: House },
  { href: paths.calls, label: 'nav.calls', icon: Phone },
  { href: paths.messages, label: 'nav.messages', icon: MessageSquare },
  { href: paths.bookings, label: 'nav.bookings', icon: CalendarDays },
] as const

/** Looked at now and then, on a phone behind "More". */
export const people = [{ href: paths.contacts, label: 'nav.contacts', icon: UserRound }] as const

/** Set up once. */
export const setUp = [
  { href: paths.agents, label: 'nav.agents', icon: Headset },
  { href: paths.numbers, label: 'nav.numbers', icon: Hash },
  { href: paths.connections, label: 'nav.connections', icon: Link2 },
  { href: paths.credits, label: 'nav.credits', icon: Coins },
  { href: paths.team, label: 'nav.team', icon: UsersRound },
  { href: paths.webhooks, label: 'nav.webhooks', icon: Webhook },
  { href: paths.settings, label: 'nav.settings', icon: Settings },
] as const

export function isHere(href: string, pathname: string) {
  return href === paths.app ? pathname === href : pathname.startsWith(href)
}
