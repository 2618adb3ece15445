import type { Params } from '../params.ts'

/** What `POST /v1/checkout/sessions` asks for, as far as the stand-in knows Checkout. */
export interface CheckoutOrder {
  amount: number
  currency: string
  /** Name of the first item, shown on the page. */
  title: string
  clientReferenceId: string | null
  customer: string | null
  email: string | null
  metadata: Record<string, string>
  successUrl: string
  cancelUrl: string | null
}

const KNOWN = [
  'cancel_url',
  'client_reference_id',
  'customer',
  'customer_email',
  'line_items',
  'metadata',
  'mode',
  'payment_intent_data',
  'payment_method_options',
  'success_url',
]

/** Refuses what Stripe would refuse, in Stripe's order: unknown names, then missing, then malformed. */
export function readOrder(params: Params): CheckoutOrder {
  params.allowOnly(KNOWN)
  params.oneOf('mode', ['payment'])
  const items = params.list('line_items').map(readItem)
  const [first] = items
  if (!first) throw params.missing('line_items')
  if (items.some((item) => item.currency !== first.currency)) {
    throw params.invalid('line_items', 'All line items must use the same currency.')
  }
  params
    .optionalGroup('payment_intent_data')
    ?.allowOnly(['description', 'metadata', 'receipt_email'])
  return {
    amount: items.reduce((sum, item) => sum + item.amount, 0),
    currency: first.currency,
    title: first.title,
    clientReferenceId: params.optional('client_reference_id'),
    customer: params.optional('customer'),
    email: params.email('customer_email'),
    metadata: params.texts('metadata'),
    successUrl: params.url('success_url'),
    cancelUrl: params.optional('cancel_url') && params.url('cancel_url'),
  }
}

function readItem(item: Params) {
  item.allowOnly(['price_data', 'quantity'])
  const price = item.group('price_data')
  price.allowOnly(['currency', 'product_data', 'unit_amount'])
  const product = price.group('product_data')
  product.allowOnly(['description', 'name'])
  return {
    amount: price.count('unit_amount') * item.count('quantity'),
    currency: price.currency('currency'),
    title: product.required('name'),
  }
}
