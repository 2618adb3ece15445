/**
 * Billing: a person pays for credits. Amounts are in the currency's minor unit (cents).
 */

export interface CheckoutRequest {
  /** Ours, unique; the same key never opens two checkouts. */
  purchaseId: string
  accountId: string
  /** Shown to the payer. */
  description: string
  amountMinor: number
  /** ISO 4217, lower case. */
  currency: string
  email: string | null
  successUrl: string
  cancelUrl: string
}

export interface Checkout {
  checkoutId: string
  /** Where the payer goes; null once it is over. */
  url: string | null
  purchaseId: string | null
  accountId: string | null
  amountMinor: number
  currency: string
  status: 'open' | 'complete' | 'expired'
  /** Credits are handed out on `true` only: delayed methods complete first and are paid later. */
  paid: boolean
}

/** What a billing vendor tells us. Always fetch the checkout again before acting on it. */
export type BillingMessage =
  | { kind: 'checkout.settled'; eventId: string; checkoutId: string; at: Date }
  | { kind: 'checkout.failed'; eventId: string; checkoutId: string; at: Date }
  | { kind: 'checkout.expired'; eventId: string; checkoutId: string; at: Date }

export interface Billing {
  openCheckout(request: CheckoutRequest): Promise<Checkout>
  /** Null when unknown. */
  findCheckout(checkoutId: string): Promise<Checkout | null>
}
