import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import WebhookDelivery from '#models/webhook_delivery'
import WebhookMessage from '#models/webhook_message'
import type Booking from '#models/booking'
import type Webhook from '#models/webhook'

const OUTCOMES: Partial<WebhookDelivery>[] = [
  { status: 'delivered', attempts: 1, httpStatus: 200, durationMs: 84, sentence: null },
  {
    status: 'failed',
    attempts: 10,
    httpStatus: 500,
    durationMs: 120,
    sentence: 'The endpoint answered 500 ten times.',
    responseBody: '{"error":"database is locked"}',
  },
  { status: 'delivered', attempts: 3, httpStatus: 204, durationMs: 402, sentence: null },
  {
    status: 'waiting',
    attempts: 2,
    httpStatus: 503,
    durationMs: 950,
    sentence: 'The endpoint answered 503. Tried again in two hours.',
    nextAttemptAt: DateTime.utc().plus({ hours: 2 }),
  },
]

/** What was told to the endpoint about bookings, and how it took it. */
export async function fillDeliveries(webhook: Webhook, bookings: Booking[]) {
  for (const [index, outcome] of OUTCOMES.entries()) {
    const booking = bookings[index]!
    const message = await WebhookMessage.create({
      accountId: webhook.accountId,
      event: 'booking.created',
      key: `booking.created:${booking.id}`,
      body: JSON.stringify({ type: 'booking.created', data: { bookingId: booking.id } }),
    })
    await WebhookDelivery.create({
      id: uuidv7(),
      accountId: webhook.accountId,
      webhookId: webhook.id,
      messageId: message.id,
      lastAttemptAt: DateTime.utc().minus({ minutes: 5 }),
      ...outcome,
    })
  }
}
