import pg from 'pg'
import type { Logger } from '@adonisjs/core/logger'

/** What changed: a row of an account, by kind. `all` after changes may have been missed. */
export interface Change {
  kind: string
  id: string | null
}

type Listener = (change: Change) => void

interface Told {
  /** Milliseconds since 1970. */
  at: number
  accountId: string
  change: Change
}

const ALL: Change = { kind: 'all', id: null }
/** For whoever begins to listen a little after a page was made, or comes back. */
const MOST_REMEMBERED = 2_000

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000

/**
 * Hears every committed change that the database tells (the triggers of 0016_live), over one
 * connection a process that begins with the first listener, and hands it to those of the account.
 */
export class LiveFeed {
  readonly #listeners = new Map<string, Set<Listener>>()
  #client?: pg.Client
  #remembered: Told[] = []
  /** Of what was told before that instant nothing is remembered. */
  #remembersFrom = Infinity
  #isOpen = false
  #isClosed = false
  #wait = FIRST_WAIT_MS
  #timer?: NodeJS.Timeout

  constructor(
    private readonly connectionString: string,
    private readonly logger: Logger
  ) {}

  /**
   * Calls back with each change in an account until the returned function is called; with those since an
   * instant (milliseconds since 1970) first, or with `all` where they are not known any more.
   */
  async listen(
    accountId: string,
    listener: Listener,
    since: number | null = null
  ): Promise<() => void> {
    const those = this.#listeners.get(accountId) ?? new Set()
    this.#listeners.set(accountId, those.add(listener))
    if (!this.#isOpen) {
      this.#isOpen = true
      await this.#connect()
    }
    if (since !== null) for (const change of this.#toldSince(accountId, since)) listener(change)
    return () => {
      those.delete(listener)
      if (those.size === 0 && this.#listeners.get(accountId) === those) {
        this.#listeners.delete(accountId)
      }
    }
  }

  async close() {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#client?.end().catch(() => {})
  }

  async #connect() {
    const client = new pg.Client({ connectionString: this.connectionString, keepAlive: true })
    this.#client = client
    let isOver = false
    const over = (reason?: string) => {
      if (isOver) return
      isOver = true
      this.#again(reason)
    }
    client.on('notification', ({ payload = '' }) => this.#tell(payload))
    client.on('error', ({ message }) => over(message))
    client.on('end', () => over())
    try {
      await client.connect()
      await client.query('LISTEN live')
      this.#remembersFrom = Date.now()
      this.#wait = FIRST_WAIT_MS
    } catch (error) {
      over((error as Error).message)
    }
  }

  #again(reason = 'ended') {
    if (this.#isClosed) return
    this.logger.warn({ reason }, 'The connection for live updates broke')
    this.#remembered = []
    this.#remembersFrom = Infinity
    void this.#client?.end().catch(() => {})
    this.#timer = setTimeout(async () => {
      await this.#connect()
      // What was told meanwhile was told to nobody.
      for (const those of this.#listeners.values()) {
        for (const listener of those) listener(ALL)
      }
    }, this.#wait)
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS)
  }

  #tell(payload: string) {
    const [accountId, kind, id] = payload.split(' ')
    const change = { kind, id }
    this.#remembered.push({ at: Date.now(), accountId, change })
    if (this.#remembered.length > MOST_REMEMBERED) {
      this.#remembersFrom = this.#remembered.shift()!.at + 1
    }
    for (const listener of this.#listeners.get(accountId) ?? []) listener(change)
  }

  #toldSince(accountId: string, since: number): Change[] {
    if (since < this.#remembersFrom) return [ALL]
    return this.#remembered
      .filter((told) => told.accountId === accountId && told.at >= since)
      .map(({ change }) => change)
  }
}
