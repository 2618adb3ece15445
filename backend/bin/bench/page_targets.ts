import type { FilledBook } from '../support/book.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

/** Points that each asked category must reach. */
export type Targets = Partial<Record<Category, number>>

export interface MeasuredPage {
  name: string
  address: string
  isSignedIn: boolean
  targets: Targets
}

const OPEN: Targets = { 'performance': 98, 'accessibility': 100, 'best-practices': 100, 'seo': 100 }
/** No search engine gets behind the door. */
const BEHIND_THE_DOOR: Targets = { performance: 95, accessibility: 100 }

const OPEN_PAGES = { 'home': '/', 'pricing': '/pricing', 'sign-up': '/signup' }
const DASHBOARD = {
  dashboard: '/app',
  calls: '/app/calls',
  call: '/app/calls/[id]',
  bookings: '/app/bookings',
  credits: '/app/credits',
  settings: '/app/settings',
}

/** The pages that have targets, at their addresses in a filled install. */
export function measuredPages({ visits }: FilledBook): MeasuredPage[] {
  const open = Object.entries(OPEN_PAGES).map(([name, address]) => ({
    name,
    address,
    isSignedIn: false,
    targets: OPEN,
  }))
  const dashboard = Object.entries(DASHBOARD).map(([name, pattern]) => ({
    name,
    address: visits.find((visit) => visit.name === pattern)!.address,
    isSignedIn: true,
    targets: BEHIND_THE_DOOR,
  }))
  return [...open, ...dashboard]
}
