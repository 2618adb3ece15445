import type { StandInContext } from '@kametrix/sandbox'
import { newEndpoint } from '../entities/endpoint.ts'
import { getOrFail } from '../lookup.ts'
import { ORDERS } from '../passage.ts'
import type { Store } from '../store.ts'
import type { Webhooks } from '../webhooks.ts'
import { fields, oneOf, optionalCount, summary, text, type Actions } from './input.ts'

/** Where events go, and everything that happens to them on the way. */
export function eventActions(store: Store, webhooks: Webhooks, { clock }: StandInContext): Actions {
  return {
    /** `{ url, secret }`: where the install listens. */
    async setEndpoint(input) {
      const { url, secret } = fields(input)
      const endpoint = newEndpoint(text(url, 'url'), ['*'], clock.now(), text(secret, 'secret'))
      store.seedEndpoint(endpoint)
      return { endpointId: endpoint.id }
    },

    /** `{ times?, hold?, lose? }`: for all events from now on; `{}` is a plain passage again. */
    async setPassage(input) {
      const { times, hold, lose } = fields(input)
      const passage = {
        times: optionalCount(times, 'times') ?? 1,
        hold: hold === true,
        lose: Array.isArray(lose) ? lose.map(String) : [],
      }
      webhooks.setPassage(passage)
      return passage
    },

    /** `{ order?, seed?, atOnce? }`: lets go what was held back. */
    async release(input) {
      const { order = 'forwards', seed, atOnce } = fields(input)
      const released = await webhooks.release({
        order: oneOf(order, 'order', ORDERS),
        seed: optionalCount(seed, 'seed') ?? 1,
        atOnce: optionalCount(atOnce, 'atOnce') ?? 1,
      })
      return { events: released.map(summary) }
    },

    /** `{ eventId }`: once more, also what was held back or lost. */
    async resend(input) {
      const record = getOrFail(store, 'events', text(fields(input).eventId, 'eventId'))
      await webhooks.repeat(record)
      return { events: [summary(record)] }
    },

    async resendPending() {
      return { events: (await webhooks.resend()).map(summary) }
    },

    /** As the vendor forgets what is a month old: nothing that was told until now is listed or sent any more. */
    async forgetEvents() {
      store.events.clear()
    },

    async listEvents() {
      return [...store.events.values()].map(summary)
    },
  }
}
