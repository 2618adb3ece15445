import type { StandIn, StandInContext } from '@kametrix/sandbox'
import { z } from 'zod'
import { CALLERS } from './callers/index.ts'
import { simulateCall } from './simulation/simulate_call.ts'
import type { Store } from './store.ts'

const stockShape = z.record(z.string().regex(/^\d{3}$/), z.number().int().min(0))
const changeShape = z.object({ id: z.string(), changes: z.record(z.string(), z.unknown()) })
const callShape = z.object({
  from: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
})

/** What people and tests may do beside the API. */
export function createActions(store: Store, context: StandInContext): StandIn['actions'] {
  return {
    /** Input: `Order` (simulation/order.ts). Gives a `SimulatedCall`. */
    simulateCall: (input) => simulateCall(store, context, input),

    listCallers: async () =>
      CALLERS.map(({ id, title, name, from }) => ({ id, title, name, from })),

    /** Area code → how many numbers it has from now on. */
    seedAreaCodes: async (input) => store.stock.restock(stockShape.parse(input)),

    stopSellingNumbers: async () => store.stock.stopSelling(),

    /** Somebody changes fields of an assistant in the vendor's dashboard. */
    editAssistant: async (input) => {
      const { id, changes } = changeShape.parse(input)
      const assistant = store.assistants.get(id)
      if (!assistant) throw new Error(`No assistant ${id}.`)
      store.assistants.set(id, { ...assistant, ...changes, updatedAt: store.now() })
    },

    /** Calls that were held without us: into the books, nothing is sent. Gives their ids. */
    addCalls: async (input) =>
      z
        .array(callShape)
        .parse(input)
        .map(({ from, startedAt, endedAt }) => {
          const { id, orgId } = store.newRecord()
          store.calls.set(id, {
            id,
            orgId,
            createdAt: startedAt,
            updatedAt: endedAt ?? startedAt,
            type: 'inboundPhoneCall',
            customer: { number: from },
            startedAt,
            ...(endedAt
              ? { status: 'ended', endedAt, endedReason: 'customer-ended-call' }
              : { status: 'in-progress' }),
          })
          return id
        }),
  }
}
