import type { StandInRoutes } from '@kametrix/sandbox'
import { Refused, type Api } from '../api.ts'
import type { IntentOrder } from '../entities/payment_intent.ts'
import { cardError } from '../errors.ts'
import { createdWithin, LIST_PARAMS, listPage } from '../lists.ts'
import { getOrFail } from '../lookup.ts'
import type { Params } from '../params.ts'
import type { Payments } from '../payments.ts'
import type { MethodRecord, Store } from '../store.ts'

const KNOWN = [
  'allowed_payment_method_types',
  'amount',
  'confirm',
  'currency',
  'customer',
  'description',
  'metadata',
  'off_session',
  'payment_method',
  'receipt_email',
]

export function paymentIntentRoutes(api: Api, store: Store, payments: Payments): StandInRoutes {
  return {
    /** A kept card, charged at once and without its owner: nothing else is asked of it here. */
    'POST /v1/payment_intents': api(async (params) => {
      params.allowOnly(KNOWN)
      const order = readIntent(params, store)
      const record = readMethod(params, order, store)
      const intent = await payments.create(order)
      const refusal = record.card?.later ?? null
      await payments.attempt(intent, record, refusal)
      return refusal ? new Refused(cardError(intent)) : intent
    }),

    'GET /v1/payment_intents': api((params) => {
      params.allowOnly([...LIST_PARAMS, 'created', 'customer'])
      const customer = params.optional('customer')
      if (customer !== null) getOrFail(store, 'customers', customer, 'customer')
      const intents = [...store.intents.values()]
        .reverse()
        .filter((intent) => customer === null || intent.customer === customer)
        .filter(createdWithin(params))
      return listPage(intents, params, { url: '/v1/payment_intents', kind: 'payment_intent' })
    }),

    'GET /v1/payment_intents/:id': api((params, { params: { id = '' } }) => {
      params.allowOnly([])
      return getOrFail(store, 'intents', id, 'intent')
    }),
  }
}

function readIntent(params: Params, store: Store): IntentOrder {
  const customer = params.required('customer')
  const order = {
    amount: params.count('amount'),
    currency: params.currency('currency'),
    customer,
    description: params.optional('description'),
    metadata: params.texts('metadata'),
    receiptEmail: params.email('receipt_email'),
    methodTypes: params.optionalStrings('allowed_payment_method_types'),
    keepsCard: false,
  }
  params.oneOf('confirm', ['true'])
  params.oneOf('off_session', ['true'])
  getOrFail(store, 'customers', customer, 'customer')
  return order
}

function readMethod(params: Params, { customer }: IntentOrder, store: Store): MethodRecord {
  const id = params.required('payment_method')
  const record = getOrFail(store, 'methods', id, 'payment_method')
  if (record.method.customer === customer) return record
  if (record.method.customer === null) {
    throw params.invalid(
      'payment_method',
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.'
    )
  }
  throw params.invalid(
    'payment_method',
    `The PaymentMethod you provided (${id}) does not belong to the Customer you supplied.`
  )
}
