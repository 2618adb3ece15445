import { ProviderError, type BillingMessage, type InboundMessage } from '@kametrix/contracts'
import { redactEvent } from './redaction.ts'

/** A completed checkout may still be unpaid (bank debits): whoever acts reads the checkout again. */
const KINDS: Record<string, BillingMessage['kind'] | undefined> = {
  'checkout.session.completed': 'checkout.settled',
  'checkout.session.async_payment_succeeded': 'checkout.settled',
  'checkout.session.async_payment_failed': 'checkout.failed',
  'checkout.session.expired': 'checkout.expired',
}

interface StripeEvent extends Record<string, unknown> {
  id: string
  type: string
  /** Unix seconds. */
  created: number
  data: { object: { id?: unknown } }
}

/**
 * Every authentic event is kept under its id, also of types that mean nothing to us yet:
 * refunds and disputes can then be read from the stored ones.
 */
export function toInboundMessage(event: unknown): InboundMessage {
  if (!isStripeEvent(event)) throw unreadable('The message is not a Stripe event.')
  const { id } = event.data.object
  const subject = typeof id === 'string' ? id : null
  const kind = KINDS[event.type]
  if (kind && !subject) throw unreadable('A checkout event does not name its checkout.')
  return {
    type: event.type,
    key: event.id,
    subject,
    payload: redactEvent(event),
    message:
      kind && subject
        ? { kind, eventId: event.id, checkoutId: subject, at: new Date(event.created * 1000) }
        : null,
  }
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
