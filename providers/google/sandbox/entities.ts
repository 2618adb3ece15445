import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'

export interface User {
  /** Google's lasting id of the account. */
  sub: string
  email: string
  name: string
}

/** What a user allowed a client to do. */
export interface Consent {
  email: string
  clientId: string
  scopes: string[]
  revoked: boolean
  /** Its refresh token ended by itself, as after a week of an app in testing; its access token lives on. */
  lapsed?: boolean
}

/** A code on its way from the consent page to the token address. */
export interface PendingCode {
  consent: Consent
  redirectUri: string
  /** Base64url of the verifier's SHA-256; null without PKCE. */
  challenge: string | null
  offline: boolean
  expiresAt: Date
}

export interface AccessToken {
  consent: Consent
  expiresAt: Date
}

export type Role = 'owner' | 'writer' | 'reader' | 'freeBusyReader'

export interface CalendarRecord {
  id: string
  summary: string
  timeZone: string
  /** By e-mail address; whoever is not in it does not see the calendar. */
  roles: Map<string, Role>
  primaryOf: string | null
  /** Its busy times cannot be computed. */
  broken: boolean
  /** Sync tokens of earlier changes have ended. */
  syncableFrom: number
  events: Map<string, EventRecord>
}

export interface EventRecord {
  /** As it was sent, with what Google adds. */
  resource: calendar_v3.Schema$Event
  start: Date
  end: Date
  /** Counts up with every change of any event. */
  change: number
}

export type Cell = string | number | boolean

export interface Column {
  hidden: boolean
  /** Developer metadata on the column. */
  marks: { id: number; key: string; value: string; visibility: string }[]
}

/** A spreadsheet with its only tab. */
export interface SpreadsheetRecord {
  id: string
  owner: string
  title: string
  tabId: number
  tabTitle: string
  frozenRows: number
  columns: Column[]
  /** Row by row; '' is an empty cell. Rows may be shorter than the tab is wide. */
  cells: Cell[][]
}
