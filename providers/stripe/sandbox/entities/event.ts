import Stripe from 'stripe'
import { newId, unixSeconds } from './ids.ts'

/** Only what the stand-in tells about. */
export type EventType =
  | Stripe.CheckoutSessionCompletedEvent['type']
  | Stripe.CheckoutSessionAsyncPaymentSucceededEvent['type']
  | Stripe.CheckoutSessionAsyncPaymentFailedEvent['type']
  | Stripe.CheckoutSessionExpiredEvent['type']
  | Stripe.CustomerCreatedEvent['type']

export type Event = Extract<Stripe.Event, { type: EventType }>

/** The object is copied: an event shows how it was then. */
export function newEvent(type: EventType, object: Event['data']['object'], now: Date): Event {
  return {
    id: newId('evt_'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: unixSeconds(now),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 0,
    request: { id: null, idempotency_key: null },
    type,
  } as Event
}
