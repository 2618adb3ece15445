import type { StandIn, StandInContext } from '@kametrix/sandbox'
import { z } from 'zod'
import { CALLERS } from './callers/index.ts'
import { addCalls } from './simulation/books.ts'
import { sendReports } from './simulation/held_reports.ts'
import { readOrder } from './simulation/order.ts'
import { rehearse } from './simulation/rehearse.ts'
import { simulateCall } from './simulation/simulate_call.ts'
import type { Store } from './store.ts'

const stockShape = z.record(z.string().regex(/^\d{3}$/), z.number().int().min(0))
const changeShape = z.object({ id: z.string(), changes: z.record(z.string(), z.unknown()) })

/** What people and tests may do beside the API. */
export function createActions(store: Store, context: StandInContext): StandIn['actions'] {
  return {
    /** Input: `Order` (simulation/order.ts). Gives a `SimulatedCall`. */
    simulateCall: (input) => simulateCall(store, context, input),

    /** An assistant with a caller of one's own making, on no number. Gives a `Rehearsal`. */
    rehearse: (input) => rehearse(store, context, input),

    listCallers: async () =>
      CALLERS.map(({ id, title, name, from }) => ({ id, title, name, from })),

    /** Who speaks in calls from a browser from now on, and with which faults: parts of an `Order`. */
    seatBrowserCaller: async (input) => {
      const seated = z.looseObject({}).parse(input)
      readOrder({ script: 'any', ...seated })
      store.browserCaller = seated
    },

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

    /** What the vendor's dashboard shows of assistants. */
    showAssistants: async (input) =>
      z
        .object({ ids: z.array(z.string()) })
        .parse(input)
        .ids.map((id) => store.assistants.get(id) ?? null),

    /** The same with fields of a number. */
    editNumber: async (input) => {
      const { id, changes } = changeShape.parse(input)
      const number = store.numbers.get(id)
      if (!number) throw new Error(`No number ${id}.`)
      store.numbers.set(id, { ...number, ...changes, updatedAt: store.now() } as typeof number)
    },

    /** Calls that were held without us: into the books, nothing is sent. Gives their ids. */
    addCalls: async (input) => addCalls(store, context, input),

    /** Sends reports that were held back, of these calls or of all; gives how many. See `sendReports`. */
    sendReports: async (input) => sendReports(store, input),
  }
}
