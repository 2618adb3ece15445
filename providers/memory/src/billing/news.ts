import type { BillingMessage, InboundMessage, Page } from '@kametrix/contracts'
import { parseMessage, payloadOf } from '../inbound.ts'

const PAGE_SIZE = 100

type Fact = BillingMessage extends infer M
  ? M extends BillingMessage
    ? Omit<M, 'eventId' | 'at'>
    : never
  : never

/** Everything the vendor has to tell, oldest first. Nothing is sent by itself. */
export class MemoryNews {
  readonly now: () => Date
  readonly messages: BillingMessage[] = []

  constructor(now: () => Date) {
    this.now = now
  }

  tell(fact: Fact): void {
    const eventId = `event_${this.messages.length + 1}`
    this.messages.push({ ...fact, eventId, at: this.now() })
  }

  list(since: Date, cursor: string | null): Page<InboundMessage> {
    const newest = this.messages.filter(({ at }) => at >= since).reverse()
    const seen = newest.findIndex(({ eventId }) => eventId === cursor) + 1
    const page = newest.slice(seen, seen + PAGE_SIZE)
    return {
      items: page.map((message) => parseMessage(payloadOf(message))),
      next: seen + page.length < newest.length ? page.at(-1)!.eventId : null,
    }
  }
}
