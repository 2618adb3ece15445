import { randomBytes } from 'node:crypto'
import { readRefreshToken } from './refresh_token.ts'
import type {
  AccessToken,
  CalendarRecord,
  Consent,
  PendingCode,
  Role,
  SpreadsheetRecord,
  User,
} from './entities.ts'

/** Everything this Google holds. */
export class Store {
  readonly users = new Map<string, User>()
  readonly calendars = new Map<string, CalendarRecord>()
  readonly spreadsheets = new Map<string, SpreadsheetRecord>()
  readonly codes = new Map<string, PendingCode>()
  readonly accessTokens = new Map<string, AccessToken>()
  readonly refreshTokens = new Map<string, Consent>()
  /** Client id → the secret it was first used with; from then on no other will do. */
  readonly clientSecrets = new Map<string, string>()
  #numbers = 0

  addUser(email: string, name: string): User {
    const user = {
      sub: String(100_000_000_000_000_000_001n + BigInt(this.users.size)),
      email,
      name,
    }
    this.users.set(email, user)
    return user
  }

  /** A primary calendar is called like its owner's address, as at Google. */
  addCalendar(
    email: string,
    summary: string,
    { timeZone = 'Europe/Berlin', role = 'owner' as Role, primary = false } = {}
  ): CalendarRecord {
    const calendar: CalendarRecord = {
      id: primary ? email : `c_${this.#next()}@group.calendar.google.com`,
      summary,
      timeZone,
      roles: new Map([[email, role]]),
      primaryOf: primary ? email : null,
      broken: false,
      syncableFrom: 0,
      events: new Map(),
    }
    this.calendars.set(calendar.id, calendar)
    return calendar
  }

  /** What a refresh token stands for; also one given out before the sandbox was last started. */
  consentBehind(refreshToken: string): Consent | undefined {
    const known = this.refreshTokens.get(refreshToken)
    if (known) return known
    const consent = readRefreshToken(refreshToken)
    if (!consent || !this.users.has(consent.email)) return undefined
    this.refreshTokens.set(refreshToken, consent)
    return consent
  }

  /** Giving back one token ends every grant of that login to that client. */
  withdraw({ email, clientId }: Consent) {
    const held = [...this.accessTokens.values()].map(({ consent }) => consent)
    for (const one of [...this.refreshTokens.values(), ...held]) {
      if (one.email === email && one.clientId === clientId) one.revoked = true
    }
  }

  newSpreadsheetId(): string {
    return `sheet-${this.#next()}`
  }

  newMetadataId(): number {
    return this.#next()
  }

  newEventId(): string {
    return `e${this.#next().toString(32).padStart(8, '0')}`
  }

  newSecret(prefix: string): string {
    return prefix + randomBytes(24).toString('base64url')
  }

  clear() {
    const all = [
      this.users,
      this.calendars,
      this.spreadsheets,
      this.codes,
      this.accessTokens,
      this.refreshTokens,
      this.clientSecrets,
    ]
    for (const map of all) map.clear()
    this.#numbers = 0
  }

  #next(): number {
    return ++this.#numbers
  }
}
