import { type Credentials, type Grant, ProviderError } from '@kametrix/contracts'

/** A token this close to its end is renewed before it is used: it must outlast the call at hand. */
const EARLY_MS = 5 * 60_000

export type Refresh = (current: Credentials) => Promise<Credentials>

/** The access token of one connection, always fresh. */
export class GoogleSession {
  readonly #grant: Grant
  readonly #refresh: Refresh
  /** The refresh token that Google refused for good: never shown to it again. */
  #refused: string | null = null

  constructor(grant: Grant, refresh: Refresh) {
    this.#grant = grant
    this.#refresh = refresh
  }

  async accessToken(): Promise<string> {
    const current = await this.#current()
    const left = current.expiresAt.getTime() - Date.now()
    if (left > EARLY_MS) return current.accessToken
    try {
      return await this.#renew()
    } catch (error) {
      const canWait = left > 0 && error instanceof ProviderError && error.remedy === 'retry'
      if (canWait) return current.accessToken
      throw error
    }
  }

  /** Another token than `refused`, which Google answered with 401. */
  async replace(refused: string): Promise<string> {
    const current = await this.#current()
    return current.accessToken === refused ? this.#renew() : current.accessToken
  }

  async #current(): Promise<Credentials> {
    const current = await this.#grant.read()
    if (current.refreshToken === this.#refused) throw lost()
    return current
  }

  async #renew(): Promise<string> {
    const renewed = await this.#grant.renew(async (current) => {
      if (current.refreshToken === this.#refused) throw lost()
      try {
        return await this.#refresh(current)
      } catch (error) {
        if (error instanceof ProviderError && error.code === 'E_GRANT_LOST') {
          this.#refused = current.refreshToken
        }
        throw error
      }
    })
    return renewed.accessToken
  }
}

function lost(): ProviderError {
  return new ProviderError('E_GRANT_LOST', 'Google no longer honours this connection.')
}
