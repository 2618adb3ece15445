import { PassThrough, type Readable } from 'node:stream'
import type { Change, LiveFeed } from './feed.ts'

export interface Listening {
  accountId: string
  userId: string
  /** Whether the person may still hear of the account. */
  mayHear: () => Promise<boolean>
  /** Milliseconds since 1970: what changed from then on comes first. */
  since?: number
}

/** A person has a phone, a desk and a few windows on it; more is a mistake. */
const MOST_A_PERSON = 8
const CHECK_EVERY_MS = 20_000

/** Server-sent events: one stream a visible tab, each for one account. */
export class LiveStreams {
  readonly #open = new Map<string, Set<PassThrough>>()
  #isClosed = false

  /** `checkEveryMs`: how often a stream shows that it is alive, and asks whether it may go on. */
  constructor(
    private readonly feed: LiveFeed,
    readonly checkEveryMs = CHECK_EVERY_MS
  ) {}

  /** Null when the person has as many as a person may have, and when the process is about to end. */
  async open({ accountId, userId, mayHear, since }: Listening): Promise<Readable | null> {
    const theirs = this.#open.get(userId) ?? new Set()
    if (this.#isClosed || theirs.size >= MOST_A_PERSON) return null
    const stream = new PassThrough()
    this.#open.set(userId, theirs.add(stream))

    const check = async () => {
      const goesOn = await mayHear().catch(() => true)
      if (!goesOn) stream.end()
      else if (stream.writable) stream.write(': still here\n\n')
    }
    const timer = setInterval(check, this.checkEveryMs)
    const hear = (change: Change) => {
      if (change.kind === 'team') void check()
      if (stream.writable) stream.write(eventOf(change))
    }
    const forget = await this.feed.listen(accountId, hear, since)
    stream.once('close', () => {
      clearInterval(timer)
      forget()
      theirs.delete(stream)
      if (theirs.size === 0) this.#open.delete(userId)
    })
    // Says at once that it is open, and how soon to come back when it breaks.
    stream.write('retry: 3000\n\n')
    return stream
  }

  /** Ends every stream, so that a server that stops need not wait for browsers. */
  end() {
    for (const theirs of this.#open.values()) for (const stream of theirs) stream.end()
  }

  /** The same for good. */
  async close() {
    this.#isClosed = true
    this.end()
    await this.feed.close()
  }
}

function eventOf(change: Change) {
  return `data: ${JSON.stringify(change)}\n\n`
}
