import { post, type Plant } from './plant.ts'

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

/** One mistake each, in exchanges with the vendors that are right without it. */
export const PLANTS: Plant[] = [
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
