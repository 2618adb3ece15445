import { ProviderError, type BillingMessage, type InboundMessage } from '@kametrix/contracts'
import { instantOf } from './mapping/ours.ts'
import { redactEvent } from './redaction.ts'

type Kind = BillingMessage['kind']
type Fields = Record<string, unknown>

/** A completed checkout may still be unpaid (bank debits): whoever acts reads the checkout again. */
const KINDS: Record<string, Kind | undefined> = {
  'checkout.session.completed': 'checkout.settled',
  'checkout.session.async_payment_succeeded': 'checkout.settled',
  'checkout.session.async_payment_failed': 'checkout.failed',
  'checkout.session.expired': 'checkout.expired',
  'payment_intent.succeeded': 'payment.settled',
  'payment_intent.payment_failed': 'payment.failed',
  'refund.created': 'refund.changed',
  'refund.updated': 'refund.changed',
  'refund.failed': 'refund.changed',
  'charge.refunded': 'refund.changed',
  'charge.dispute.created': 'dispute.changed',
  'charge.dispute.updated': 'dispute.changed',
  'charge.dispute.closed': 'dispute.changed',
  'charge.dispute.funds_withdrawn': 'dispute.changed',
  'charge.dispute.funds_reinstated': 'dispute.changed',
  'payment_method.attached': 'cards.changed',
  'payment_method.detached': 'cards.changed',
}

/** What an endpoint subscribes to, and what is asked for when something was missed. Stripe takes 20. */
export const TOLD_TYPES = Object.keys(KINDS)

/** What moves money. Kept also where it means nothing to us yet: it can be read from the store later. */
const KEPT_FAMILIES = ['checkout.session.', 'payment_intent.', 'charge.', 'refund.']

interface StripeEvent extends Fields {
  id: string
  type: string
  /** Unix seconds. */
  created: number
  data: { object: Fields; previous_attributes?: Fields }
}

/** Events count once by their own id. Two events may tell of one checkout: `subject` is the same then. */
export function toInboundMessage(event: unknown): InboundMessage {
  if (!isStripeEvent(event)) throw unreadable('The message is not a Stripe event.')
  const kind = KINDS[event.type]
  const message = kind ? toMessage(kind, event) : null
  return {
    type: event.type,
    key: message || isKept(event.type) ? event.id : null,
    subject: message ? subjectOf(message) : textOf(event.data.object.id),
    payload: redactEvent(event),
    message,
  }
}

/** Null where the thing does not touch us: a charge without a payment, a card of nobody. */
function toMessage(kind: Kind, { id: eventId, created, data }: StripeEvent): BillingMessage | null {
  const { object, previous_attributes: before } = data
  const at = instantOf(created)
  const id = textOf(object.id)
  if (!id) throw unreadable('An event does not name what it is about.')
  switch (kind) {
    case 'checkout.settled':
    case 'checkout.failed':
    case 'checkout.expired':
      return { kind, eventId, checkoutId: id, at }
    case 'payment.settled':
    case 'payment.failed':
      return { kind, eventId, paymentId: id, at }
    case 'refund.changed': {
      const paymentId = textOf(object.payment_intent)
      const refundId = object.object === 'refund' ? id : null
      return paymentId === null ? null : { kind, eventId, refundId, paymentId, at }
    }
    case 'dispute.changed':
      return { kind, eventId, disputeId: id, at }
    case 'cards.changed': {
      // A card that was removed belongs to nobody any more: whose it was is said beside it.
      const customerId = textOf(object.customer) ?? textOf(before?.customer)
      return customerId === null ? null : { kind, eventId, customerId, at }
    }
  }
}

function subjectOf(message: BillingMessage): string {
  if ('checkoutId' in message) return message.checkoutId
  if ('paymentId' in message) return message.paymentId
  return 'disputeId' in message ? message.disputeId : message.customerId
}

function isKept(type: string): boolean {
  return KEPT_FAMILIES.some((family) => type.startsWith(family))
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function isStripeEvent(value: unknown): value is StripeEvent {
  const event = value as Partial<StripeEvent> | null | undefined
  return (
    typeof event === 'object' &&
    event !== null &&
    typeof event.id === 'string' &&
    event.id.startsWith('evt_') &&
    typeof event.type === 'string' &&
    typeof event.created === 'number' &&
    typeof event.data?.object === 'object' &&
    event.data.object !== null
  )
}

function unreadable(message: string): ProviderError {
  return new ProviderError('E_INBOUND_UNREADABLE', message, { status: 400 })
}
