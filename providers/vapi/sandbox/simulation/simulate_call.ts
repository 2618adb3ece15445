import type { StandInContext } from '@kametrix/sandbox'
import { callerById } from '../callers/index.ts'
import type { Caller } from '../callers/caller.ts'
import type { Store, StoredCall, StoredNumber } from '../store.ts'
import { whoAnswers } from './answering.ts'
import { describe, type SimulatedCall } from './description.ts'
import { endUnanswered, holdCall } from './hold_call.ts'
import { readOrder, type Order } from './order.ts'
import { Postman } from './postman.ts'

/** Rings a number of the stand-in with a scripted caller and lets the call take its course. */
export async function simulateCall(
  store: Store,
  context: StandInContext,
  input: unknown
): Promise<SimulatedCall> {
  const order = readOrder(input)
  const caller = callerById(order.script)
  const number = numberRung(store, order)
  const call = ring(store, number, order.from === undefined ? caller.from : order.from, caller)
  const postman = new Postman(store, context, { call, number })
  const answering = await whoAnswers(store, postman, number, order, context.clock.now())
  const parts = { store, call, number, caller, postman, order, context }
  const talk =
    answering.by === 'agent'
      ? await holdCall({ ...parts, answering })
      : await endUnanswered({ ...parts, answering })
  return describe(call, { order, number, answering, postman, talk })
}

function numberRung(store: Store, order: Order): StoredNumber {
  const number = [...store.numbers.values()].find((one) =>
    order.phoneNumberId ? one.id === order.phoneNumberId : one.number === order.number
  )
  if (number) return number
  throw new Error(`Nobody has the number ${order.phoneNumberId ?? order.number ?? '(none given)'}.`)
}

function ring(store: Store, number: StoredNumber, from: string | null, caller: Caller): StoredCall {
  const call: StoredCall = {
    ...store.newRecord(),
    type: 'inboundPhoneCall',
    status: 'ringing',
    phoneCallProvider: 'vapi',
    phoneCallTransport: 'pstn',
    phoneNumberId: number.id,
    customer: from === null ? {} : { number: from, name: caller.name },
  }
  store.calls.set(call.id, call)
  return call
}
