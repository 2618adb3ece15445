import {
  CalendarDays,
  Coins,
  Headset,
  House,
  Link2,
  MessageSquare,
  Phone,
  Settings,
  Webhook,
} from '@lucide/astro'
import { paths } from '#/lib/paths.ts'

/** Looked at every day. */
export const daily = [
  { href: paths.app, label: 'Home', icon: House },
  { href: paths.calls, label: 'Calls', icon: Phone },
  { href: paths.messages, label: 'Messages', icon: MessageSquare },
  { href: paths.bookings, label: 'Bookings', icon: CalendarDays },
]

/** Set up once. */
export const setUp = [
  { href: paths.agents, label: 'Receptionist', icon: Headset },
  { href: paths.credits, label: 'Credits', icon: Coins },
  { href: paths.connections, label: 'Connections', icon: Link2 },
  { href: paths.webhooks, label: 'Webhooks', icon: Webhook },
  { href: paths.settings, label: 'Settings', icon: Settings },
]

export function isHere(href: string, pathname: string) {
  return href === paths.app ? pathname === href : pathname.startsWith(href)
}
