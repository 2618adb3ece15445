import { MemoryBilling } from './billing/index.ts'
import { MemoryLogin } from './login/login.ts'
import { MemoryVoice } from './voice/index.ts'
import { MemoryWebhooks } from './webhooks/index.ts'

/**
 * A vendor of everything, in memory. Each contract is at hand as the backend sees it, with the
 * vendor's own side beside it, for tests to arrange and look at.
 */
export class MemoryVendor {
  readonly voice: MemoryVoice
  readonly billing: MemoryBilling
  readonly webhooks = new MemoryWebhooks()
  #logins = new Map<string, MemoryLogin>()

  constructor({ now = () => new Date() }: { now?: () => Date } = {}) {
    this.voice = new MemoryVoice(now)
    this.billing = new MemoryBilling(now)
  }

  /** A person's calendars and sheets: one login a refresh token, made when first asked for. */
  login(refreshToken: string): MemoryLogin {
    const login = this.#logins.get(refreshToken) ?? new MemoryLogin(refreshToken)
    this.#logins.set(refreshToken, login)
    return login
  }
}
