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
  /** What the payment will carry. */
  payment: {
    description: string | null
    metadata: Record<string, string>
    receiptEmail: string | null
  }
  keepsCard: boolean
  automaticTax: boolean
  successUrl: string
  cancelUrl: string | null
}

const KNOWN = [
  'automatic_tax',
  'billing_address_collection',
  'cancel_url',
  'client_reference_id',
  'customer',
  'customer_email',
  'customer_update',
  'line_items',
  'metadata',
  'mode',
  'payment_intent_data',
  'payment_method_options',
  'success_url',
  'tax_id_collection',
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
  return {
    amount: items.reduce((sum, item) => sum + item.amount, 0),
    currency: first.currency,
    title: first.title,
    clientReferenceId: params.optional('client_reference_id'),
    customer: params.optional('customer'),
    email: params.email('customer_email'),
    metadata: params.texts('metadata'),
    payment: readPayment(params.optionalGroup('payment_intent_data')),
    keepsCard: readKeepsCard(params.optionalGroup('payment_method_options')),
    automaticTax: readTax(params),
    successUrl: params.url('success_url'),
    cancelUrl: params.optional('cancel_url') && params.url('cancel_url'),
  }
}

function readPayment(data: Params | null): CheckoutOrder['payment'] {
  data?.allowOnly(['description', 'metadata', 'receipt_email'])
  return {
    description: data?.optional('description') ?? null,
    metadata: data?.texts('metadata') ?? {},
    receiptEmail: data?.email('receipt_email') ?? null,
  }
}

function readKeepsCard(options: Params | null): boolean {
  options?.allowOnly(['card'])
  const card = options?.optionalGroup('card')
  card?.allowOnly(['setup_future_usage'])
  return card?.oneOf('setup_future_usage', ['off_session']) === 'off_session'
}

/** Stripe works tax out of an address: with a customer, the page has to be allowed to write it there. */
function readTax(params: Params): boolean {
  params.optionalGroup('tax_id_collection')?.allowOnly(['enabled'])
  if (params.optional('billing_address_collection')) {
    params.oneOf('billing_address_collection', ['auto', 'required'])
  }
  const update = params.optionalGroup('customer_update')
  update?.allowOnly(['address', 'name'])
  const tax = params.optionalGroup('automatic_tax')
  tax?.allowOnly(['enabled'])
  const enabled = tax?.flag('enabled') ?? false
  if (enabled && params.optional('customer') && update?.optional('address') !== 'auto') {
    throw params.invalid(
      'customer_update[address]',
      'Automatic tax calculation in Checkout requires a valid address on the Customer. Set `customer_update[address]` to `auto` to save the address entered during Checkout.'
    )
  }
  return enabled
}

function readItem(item: Params) {
  item.allowOnly(['price_data', 'quantity'])
  const price = item.group('price_data')
  price.allowOnly(['currency', 'product_data', 'tax_behavior', 'unit_amount'])
  const product = price.group('product_data')
  product.allowOnly(['description', 'name'])
  return {
    amount: price.count('unit_amount') * item.count('quantity'),
    currency: price.currency('currency'),
    title: product.required('name'),
  }
}
