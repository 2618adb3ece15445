import { OURS } from './mapping/ours.ts'

/**
 * What is kept of a Stripe event: what money needs. Everything about the payer (name, e-mail,
 * address, card) and every field that Stripe may add tomorrow stays out, because it is not named here.
 */
const KEPT_OF_EVENT = ['id', 'object', 'type', 'api_version', 'created', 'livemode'] as const

const KEPT_OF_OBJECT = [
  'id',
  'object',
  'amount',
  'amount_received',
  'amount_refunded',
  'amount_total',
  'charge',
  'client_reference_id',
  'created',
  'currency',
  'customer',
  'expires_at',
  'livemode',
  'mode',
  'payment_intent',
  'payment_status',
  'reason',
  'refunded',
  'status',
] as const

/** Ours; an account shared with other software carries other people's keys as well. */
const KEPT_OF_METADATA = Object.values(OURS)

/** Whose a card was before it was removed. */
const KEPT_OF_BEFORE = ['customer'] as const

type Fields = Record<string, unknown>

export function redactEvent(event: Fields): Fields {
  const data = asFields(event.data)
  const object = asFields(data.object)
  const before = pickScalars(asFields(data.previous_attributes), KEPT_OF_BEFORE)
  return {
    ...pickScalars(event, KEPT_OF_EVENT),
    data: {
      object: {
        ...pickScalars(object, KEPT_OF_OBJECT),
        metadata: pickScalars(asFields(object.metadata), KEPT_OF_METADATA),
      },
      ...(Object.keys(before).length > 0 && { previous_attributes: before }),
    },
  }
}

/** Scalars only: an expanded reference is an object that may hold anything. */
function pickScalars(from: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(
    keys.filter((key) => key in from && !isObject(from[key])).map((key) => [key, from[key]])
  )
}

function asFields(value: unknown): Fields {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
