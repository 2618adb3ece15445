import { ProviderError, type BillingMessage, type InboundMessage } from '@kametrix/contracts'
import { redactEvent } from './redaction.ts'

/** A completed checkout may still be unpaid (bank debits): whoever acts reads the checkout again. */
const KINDS: Record<string, BillingMessage['kind'] | undefined> = {
  'checkout.session.completed': 'checkout.settled',
  'checkout.session.async_payment_succeeded': 'checkout.settled',
  'checkout.session.async_payment_failed': 'checkout.failed',
  'checkout.session.expired': 'checkout.expired',
}

/** What moves money. Kept also where it means nothing to us yet: it can be read from the store later. */
const KEPT_FAMILIES = ['checkout.session.', 'payment_intent.', 'charge.', 'refund.']

interface StripeEvent extends Record<string, unknown> {
  id: string
  type: string
  /** Unix seconds. */
  created: number
  data: { object: { id?: unknown } }
}

/** Events count once by their own id. Two events may tell of one checkout: `subject` is the same then. */
export function toInboundMessage(event: unknown): InboundMessage {
  if (!isStripeEvent(event)) throw unreadable('The message is not a Stripe event.')
  const { id } = event.data.object
  const subject = typeof id === 'string' ? id : null
  const kind = KINDS[event.type]
  if (kind && !subject) throw unreadable('A checkout event does not name its checkout.')
  return {
    type: event.type,
    key: isKept(event.type) ? event.id : null,
    subject,
    payload: redactEvent(event),
    message:
      kind && subject
        ? { kind, eventId: event.id, checkoutId: subject, at: new Date(event.created * 1000) }
        : null,
  }
}

function isKept(type: string): boolean {
  return KEPT_FAMILIES.some((family) => type.startsWith(family))
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
