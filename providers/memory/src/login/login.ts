import { ProviderError, type Credentials, type Grant } from '@kametrix/contracts'
import { Wire } from '../wire.ts'
import { CalendarStore } from './calendar_store.ts'
import { SheetStore } from './sheet_store.ts'

/** One person's account at the vendor: what the grant opens, and the grant itself. */
export class MemoryLogin {
  readonly wire = new Wire()
  readonly calendars = new CalendarStore()
  readonly sheets = new SheetStore()
  readonly refreshToken: string
  #accessTokens = 1
  #revoked = false

  constructor(refreshToken: string) {
    this.refreshToken = refreshToken
  }

  /** What a person who just connected hands over. */
  credentials(): Credentials {
    return {
      accessToken: `${this.refreshToken}.${this.#accessTokens}`,
      refreshToken: this.refreshToken,
      expiresAt: new Date('2100-01-01T00:00:00Z'),
    }
  }

  /** The owner withdraws the grant, for good. */
  revoke(): void {
    this.#revoked = true
  }

  /** The access token stops working; the refresh token still gets a new one. */
  expireAccessToken(): void {
    this.#accessTokens++
  }

  /** Throws `E_GRANT_LOST` unless the grant's credentials open this login, renewed or not. */
  async authorise(grant: Grant): Promise<void> {
    const credentials = await grant.read()
    if (this.#revoked || credentials.accessToken !== this.credentials().accessToken) {
      await grant.renew(async (current) => this.#refresh(current))
    }
  }

  #refresh(current: Credentials): Credentials {
    if (this.#revoked || current.refreshToken !== this.refreshToken) {
      throw new ProviderError('E_GRANT_LOST', 'The connection was withdrawn by its owner.')
    }
    return this.credentials()
  }
}
