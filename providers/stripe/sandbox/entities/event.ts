import Stripe from 'stripe'
import { newId, unixSeconds } from './ids.ts'

/** Only what the stand-in tells about. */
export type EventType =
  | Stripe.ChargeDisputeClosedEvent['type']
  | Stripe.ChargeDisputeCreatedEvent['type']
  | Stripe.ChargeDisputeFundsReinstatedEvent['type']
  | Stripe.ChargeDisputeFundsWithdrawnEvent['type']
  | Stripe.ChargeDisputeUpdatedEvent['type']
  | Stripe.ChargeFailedEvent['type']
  | Stripe.ChargePendingEvent['type']
  | Stripe.ChargeRefundedEvent['type']
  | Stripe.ChargeSucceededEvent['type']
  | Stripe.CheckoutSessionAsyncPaymentFailedEvent['type']
  | Stripe.CheckoutSessionAsyncPaymentSucceededEvent['type']
  | Stripe.CheckoutSessionCompletedEvent['type']
  | Stripe.CheckoutSessionExpiredEvent['type']
  | Stripe.CustomerCreatedEvent['type']
  | Stripe.CustomerUpdatedEvent['type']
  | Stripe.PaymentIntentCreatedEvent['type']
  | Stripe.PaymentIntentPaymentFailedEvent['type']
  | Stripe.PaymentIntentProcessingEvent['type']
  | Stripe.PaymentIntentSucceededEvent['type']
  | Stripe.PaymentMethodAttachedEvent['type']
  | Stripe.PaymentMethodDetachedEvent['type']
  | Stripe.RefundCreatedEvent['type']
  | Stripe.RefundFailedEvent['type']
  | Stripe.RefundUpdatedEvent['type']

export type Event = Extract<Stripe.Event, { type: EventType }>

export type EventObject = Event['data']['object']

/** The object is copied: an event shows how it was then. `before`: what a change replaced. */
export function newEvent(
  type: EventType,
  object: EventObject,
  now: Date,
  before?: Record<string, unknown>
): Event {
  return {
    id: newId('evt_'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: unixSeconds(now),
    data: { object: structuredClone(object), ...(before && { previous_attributes: before }) },
    livemode: false,
    pending_webhooks: 0,
    request: { id: null, idempotency_key: null },
    type,
  } as Event
}
