import type { Exchange } from '@kametrix/sandbox'
import { Checker, type Rules } from './checker.ts'

interface Plant {
  title: string
  vendor: string
  exchange: Pick<Exchange, 'method' | 'path'> & Partial<Exchange>
  /** What must be found: severity, field, and a word of its message. */
  expected: string
}

const ASSISTANT = {
  name: 'Front desk',
  model: { provider: 'openai', model: 'gpt-4.1', tools: [{ type: 'endCall' }] },
}
const WITHOUT_ORG = {
  id: 'a',
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:00:00Z',
}
const SESSION = {
  mode: 'payment',
  payment_method_types: ['card'],
  success_url: 'https://example.com/done',
  cancel_url: 'https://example.com/back',
  line_items: [{ quantity: '1' }],
}
const REFUND = {
  id: 're_1',
  object: 'refund',
  amount: 100,
  balance_transaction: null,
  charge: 'ch_1',
  created: 1,
  currency: 'eur',
  customer: null,
  customer_account: null,
  destination_details: {},
  metadata: {},
  payment_intent: 'pi_1',
  payment_method: null,
  reason: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
}
const EVENTS = '/calendar/v3/calendars/primary/events'
const EVENT = {
  start: { dateTime: '2026-03-02T09:00:00Z' },
  end: { dateTime: '2026-03-02T10:00:00Z' },
}

/** One mistake each, in exchanges that are right without it. */
const PLANTS: Plant[] = [
  {
    title: 'a wrong name in a request',
    vendor: 'vapi',
    exchange: post('/assistant', { ...ASSISTANT, frist_message: 'Hi' }),
    expected: 'error frist_message no field',
  },
  {
    title: 'a wrong name below a discriminator',
    vendor: 'vapi',
    exchange: post('/assistant', { model: { ...ASSISTANT.model, temprature: 1 } }),
    expected: 'error model.temprature no field',
  },
  {
    title: 'a wrong type',
    vendor: 'vapi',
    exchange: post('/assistant', { ...ASSISTANT, maxDurationSeconds: '600' }),
    expected: 'error maxDurationSeconds must be number',
  },
  {
    title: 'a missing discriminator',
    vendor: 'vapi',
    exchange: post('/assistant', { model: { model: 'gpt-4.1' } }),
    expected: 'error model.provider discriminator',
  },
  {
    title: 'a message of a type that does not exist',
    vendor: 'vapi',
    exchange: { ...post('/inbound/vapi', { message: { type: 'call-over' } }), direction: 'out' },
    expected: 'error message.type no known variant',
  },
  {
    title: 'an answer that lacks a required field',
    vendor: 'vapi',
    exchange: { ...post('/assistant', ASSISTANT), status: 201, responseBody: WITHOUT_ORG },
    expected: 'error orgId required',
  },
  {
    title: 'an address that does not exist',
    vendor: 'vapi',
    exchange: post('/asistant', ASSISTANT),
    expected: 'error  no operation',
  },
  {
    title: 'a wrong name in a Google event',
    vendor: 'google',
    exchange: post(EVENTS, { ...EVENT, titel: 'Haircut' }),
    expected: 'error titel no field',
  },
  {
    title: 'a wrong type in a Google event',
    vendor: 'google',
    exchange: post(EVENTS, { ...EVENT, summary: 7 }),
    expected: 'error summary must be string',
  },
  {
    title: 'a Google event without its end',
    vendor: 'google',
    exchange: post(EVENTS, { start: EVENT.start }),
    expected: 'error end required',
  },
  {
    title: 'a query parameter that Google does not have',
    vendor: 'google',
    exchange: { ...post(EVENTS, EVENT), query: { sendUpdate: 'none' } },
    expected: 'error ?sendUpdate not in',
  },
  {
    title: 'an unknown parameter of Stripe',
    vendor: 'stripe',
    exchange: post('/v1/checkout/sessions', { ...SESSION, cancelurl: 'x' }),
    expected: 'warning cancelurl no field',
  },
  {
    title: 'a mistyped parameter of Stripe',
    vendor: 'stripe',
    exchange: post('/v1/checkout/sessions', { ...SESSION, line_items: [{ quantity: 'two' }] }),
    expected: 'error line_items[].quantity must be integer',
  },
  {
    title: 'a missing parameter of Stripe',
    vendor: 'stripe',
    exchange: post('/v1/checkout/sessions', { ...SESSION, success_url: undefined }),
    expected: 'error success_url required',
  },
  {
    title: 'a nested query parameter of Stripe that is mistyped',
    vendor: 'stripe',
    exchange: { method: 'GET', path: '/v1/events', query: { 'created[gte]': 'yesterday' } },
    expected: 'error ?created must be integer',
  },
  {
    title: 'a thing of Stripe that lacks what the example of it has',
    vendor: 'stripe',
    exchange: {
      ...post('/v1/checkout/sessions/cs_1/expire', {}),
      status: 200,
      responseBody: REFUND,
    },
    expected: 'error refund.receipt_number published example',
  },
  {
    title: 'a thing of Stripe that is of another kind than the example of it',
    vendor: 'stripe',
    exchange: {
      ...post('/v1/checkout/sessions/cs_1/expire', {}),
      status: 200,
      responseBody: { ...REFUND, receipt_number: null, amount: '100' },
    },
    expected: 'error refund.amount is string',
  },
]

function post(path: string, requestBody: object) {
  return { method: 'POST', path, requestBody }
}

/** Plants each mistake and looks whether it, and nothing else, is found. */
export function selfTest(rules: Rules[]): boolean {
  const checkers = new Map(rules.map((one) => [one.vendor, new Checker(one)]))
  const failed = PLANTS.filter((plant) => !isFound(plant, checkers.get(plant.vendor)))
  console.log(`self-test: ${PLANTS.length - failed.length} found, ${failed.length} missed`)
  return failed.length === 0
}

function isFound({ title, vendor, exchange, expected }: Plant, checker?: Checker): boolean {
  const found = checker?.check(toExchange(vendor, exchange)) ?? []
  const [severity = '', field = '', ...words] = expected.split(' ')
  const [only] = found
  const right =
    found.length === 1 &&
    only?.severity === severity &&
    only.field === field &&
    only.message.includes(words.join(' '))
  console.log(`${right ? 'found' : 'MISSED'}: ${vendor}: ${title}`)
  if (!right) console.log(found)
  return right
}

function toExchange(vendor: string, exchange: Plant['exchange']): Exchange {
  return {
    standIn: vendor,
    direction: 'in',
    query: {},
    requestHeaders: {},
    requestBody: null,
    status: null,
    responseBody: null,
    fault: null,
    ...exchange,
  }
}
