import { type Grant, ProviderError, type ProviderOptions } from '@kametrix/contracts'
import { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'
import { type Addresses, addressesOf } from './addresses.ts'
import { toProviderError } from './failures.ts'
import { realTimers, retrying, type Timers } from './retry.ts'
import { GoogleSession } from './session.ts'
import { bearer, refresher } from './token_client.ts'

/** Google's SDK, ready to ask with one access token. */
export interface Apis {
  calendar: calendar_v3.Calendar
  sheets: sheets_v4.Sheets
}

export type Ask<T> = (apis: Apis) => Promise<{ data: T }>

export interface ClientSettings {
  timers?: Timers
  /** For one request. */
  timeoutMs?: number
}

const TIMEOUT_MS = 5_000

/** The one place that talks to Google on behalf of a connection. */
export function connect(
  options: ProviderOptions,
  grant: Grant,
  { timers = realTimers, timeoutMs = TIMEOUT_MS }: ClientSettings = {}
): GoogleClient {
  const session = new GoogleSession(grant, refresher(options, timers, timeoutMs))
  return new GoogleClient(session, addressesOf(options.baseUrl), timers, timeoutMs)
}

export class GoogleClient {
  readonly timers: Timers
  readonly #session: GoogleSession
  readonly #addresses: Addresses
  readonly #timeoutMs: number

  constructor(session: GoogleSession, addresses: Addresses, timers: Timers, timeoutMs: number) {
    this.#session = session
    this.#addresses = addresses
    this.timers = timers
    this.#timeoutMs = timeoutMs
  }

  /** For what has the same effect twice as once: reads, deletions. */
  repeat<T>(ask: Ask<T>): Promise<T> {
    return retrying(
      this.timers,
      (error) => error.remedy === 'retry',
      () => this.#withToken(ask)
    )
  }

  /** For other writes: repeated only when Google cannot have carried them out. */
  once<T>(ask: Ask<T>): Promise<T> {
    return retrying(
      this.timers,
      (error) => error.remedy === 'retry' && !error.ambiguous,
      () => this.#withToken(ask)
    )
  }

  async #withToken<T>(ask: Ask<T>): Promise<T> {
    const token = await this.#session.accessToken()
    try {
      return await this.#ask(ask, token)
    } catch (error) {
      if (!(error instanceof ProviderError) || error.status !== 401) throw error
      return this.#ask(ask, await this.#session.replace(token))
    }
  }

  async #ask<T>(ask: Ask<T>, token: string): Promise<T> {
    try {
      const { data } = await ask(this.#apis(token))
      if (typeof data === 'string' && data !== '') throw cutShort()
      return data
    } catch (error) {
      throw toProviderError(error)
    }
  }

  #apis(token: string): Apis {
    const common = { auth: bearer(token), retry: false, timeout: this.#timeoutMs }
    const { calendarRoot, sheetsRoot } = this.#addresses
    return {
      calendar: new calendar_v3.Calendar({ ...common, rootUrl: calendarRoot }),
      sheets: new sheets_v4.Sheets({ ...common, rootUrl: sheetsRoot }),
    }
  }
}

/** Text where JSON was promised; what was asked for may have been done all the same. */
function cutShort(): ProviderError {
  return new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Google’s answer broke off.', {
    ambiguous: true,
  })
}
