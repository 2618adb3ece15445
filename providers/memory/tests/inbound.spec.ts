import { registerInboundConformance, type InboundSample } from '@kametrix/conformance'
import type { CallReference, DomainMessage } from '@kametrix/contracts'
import { test } from '@japa/runner'
import provider, { inboundRequest } from '../src/index.ts'

const OPTIONS = { baseUrl: 'https://memory.example.com', inboundSecret: 'memory-secret' }
const PLANTED = 'vendor-token-in-the-body'
const at = new Date('2026-03-02T09:01:00Z')

const call: CallReference = {
  callId: 'call-1',
  direction: 'inbound',
  from: '+15550100123',
  callerName: null,
  vendorNumberId: 'number-1',
  to: '+15550100100',
  vendorAgentId: 'agent-1',
  metadata: { agentVersionId: 'version-1' },
}

const checkout = { eventId: 'event-1', checkoutId: 'checkout-1', at }

const kept: DomainMessage[] = [
  { kind: 'call.asked', call, at },
  { kind: 'tools.called', call, tools: [{ id: 'tool-1', name: 'book', arguments: {} }], at },
  { kind: 'call.status', call, status: 'in-progress', reason: null, outcome: null, at },
  { kind: 'call.status', call, status: 'ended', reason: 'hung-up', outcome: 'completed', at: null },
  {
    kind: 'call.reported',
    report: {
      ...call,
      startedAt: new Date('2026-03-02T09:00:00Z'),
      endedAt: at,
      duration: { ms: 60_000, source: 'timestamps' },
      outcome: 'completed',
      reason: 'hung-up',
      transcript: [{ role: 'agent', text: 'Hello.', offsetMs: 0 }],
      summary: null,
      recordingAvailable: false,
      cost: null,
    },
    at,
  },
  { kind: 'checkout.settled', ...checkout },
  { kind: 'checkout.failed', ...checkout, eventId: 'event-2' },
  { kind: 'checkout.expired', ...checkout, eventId: 'event-3' },
  { kind: 'payment.settled', eventId: 'event-4', paymentId: 'payment-1', at },
  { kind: 'payment.failed', eventId: 'event-5', paymentId: 'payment-1', at },
  {
    kind: 'refund.changed',
    eventId: 'event-6',
    refundId: 'refund-1',
    paymentId: 'payment-1',
    at,
  },
  { kind: 'dispute.changed', eventId: 'event-7', disputeId: 'dispute-1', at },
  { kind: 'cards.changed', eventId: 'event-8', customerId: 'customer-1', at },
]

const passing: DomainMessage[] = [
  { kind: 'transfer.asked', call, at },
  { kind: 'call.transcribed', call, line: { role: 'caller', text: 'Hi', offsetMs: 900 }, at },
]

registerInboundConformance({
  test,
  supports: { signedBody: false },
  samples: [
    ...kept.map((message) => sampleOf(message, true)),
    ...passing.map((message) => sampleOf(message, false)),
    {
      name: 'a type of next year',
      body: JSON.stringify({ type: 'call.dreamt', message: { call }, token: PLANTED }),
      expected: { type: 'call.dreamt', kind: null, kept: false, subject: null },
    },
  ],
  create: async () => ({
    inbound: await provider.contracts.inbound(OPTIONS),
    createWithoutSecret: () => provider.contracts.inbound({ baseUrl: OPTIONS.baseUrl }),
    secrets: [PLANTED, OPTIONS.inboundSecret],
    send(body, forged) {
      const secret = forged ? 'another-secret' : OPTIONS.inboundSecret
      const { headers } = inboundRequest(kept[0]!, secret)
      return { headers, rawBody: Buffer.from(body) }
    },
  }),
})

function sampleOf(message: DomainMessage, isKept: boolean): InboundSample {
  const { kind } = message
  const sent = JSON.parse(Buffer.from(inboundRequest(message, '').rawBody).toString())
  return {
    name: 'status' in message ? `${kind} ${message.status}` : kind,
    body: JSON.stringify({ ...sent, token: PLANTED }),
    expected: {
      type: kind,
      kind,
      kept: isKept,
      subject: subjectOf(message),
    },
  }
}

function subjectOf(message: DomainMessage): string {
  switch (message.kind) {
    case 'checkout.settled':
    case 'checkout.failed':
    case 'checkout.expired':
      return message.checkoutId
    case 'payment.settled':
    case 'payment.failed':
    case 'refund.changed':
      return message.paymentId
    case 'dispute.changed':
      return message.disputeId
    case 'cards.changed':
      return message.customerId
    default:
      return call.callId
  }
}
