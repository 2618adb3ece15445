import type { InboundMessage } from './inbound.ts'
import type { Page } from './page.ts'

/**
 * Billing: a person pays for credits, by hand or by a saved card, and money goes back.
 *
 * Units: amounts in the currency's minor unit (cents), currencies as ISO 4217 in lower case,
 * instants as `Date`. What is written under one of our own ids (`purchaseId`, `key`, `accountId`)
 * may be repeated: it happens once, also when an earlier answer was lost.
 */

export interface CheckoutRequest {
  /** Ours, unique; the same key never opens two checkouts. */
  purchaseId: string
  accountId: string
  /** The account at the vendor, from `ensureCustomer`. */
  customerId: string
  /** Shown to the payer. */
  description: string
  amountMinor: number
  currency: string
  /** Keep the card, so that it can be charged later without the payer (automatic top-up). */
  saveCard: boolean
  successUrl: string
  cancelUrl: string
}

export interface Checkout {
  checkoutId: string
  /** Where the payer goes; null once it is over. */
  url: string | null
  purchaseId: string | null
  accountId: string | null
  /** The payment behind it; null until somebody began to pay. */
  paymentId: string | null
  /** What the payer pays, taxes included. */
  amountMinor: number
  currency: string
  status: 'open' | 'complete' | 'expired'
  /** Credits are handed out on `true` only: delayed methods complete first and are paid later. */
  paid: boolean
}

/**
 * Why a payment was not made. `card_declined`: the bank refused and gave no reason that helps the payer.
 * `authentication_required`: it wants them to confirm. `processing_error`: it could not be asked, the same
 * may work in a while. `other`: whatever else it was, also a payment that was called off.
 */
export const PAYMENT_FAILURES = [
  'card_declined',
  'insufficient_funds',
  'expired_card',
  'authentication_required',
  'processing_error',
  'other',
] as const

export type PaymentFailure = (typeof PAYMENT_FAILURES)[number]

/** Money on its way from a payer to us, through a checkout or from a saved card. */
export interface Payment {
  paymentId: string
  purchaseId: string | null
  accountId: string | null
  customerId: string | null
  amountMinor: number
  currency: string
  /** `action-required`: the bank wants the payer; nothing can be taken without them. */
  status: 'pending' | 'action-required' | 'paid' | 'failed'
  /** On `failed` and `action-required`, of which it is always `authentication_required`; else null. */
  failure: PaymentFailure | null
  /** For the payer's browser; null until it is paid. */
  receiptUrl: string | null
}

export interface SavedCardCharge {
  /** Ours, unique; the same key never charges twice. */
  purchaseId: string
  accountId: string
  customerId: string
  cardId: string
  /** On the payer's receipt. */
  description: string
  amountMinor: number
  currency: string
  /** Where the vendor sends a receipt; null: nowhere. */
  receiptEmail: string | null
}

export interface SavedCard {
  cardId: string
  /** `Visa •••• 4242` */
  label: string
  /** 1 to 12. The card works to the end of this month. */
  expiresMonth: number
  expiresYear: number
}

/** Money given back, by us or at the vendor. */
export interface PaymentRefund {
  refundId: string
  paymentId: string
  amountMinor: number
  currency: string
  /** `failed`: the money stays with us. */
  status: 'pending' | 'succeeded' | 'failed'
  /** Our refund's id; null when it was made at the vendor. */
  key: string | null
  at: Date
}

/** A payer's bank asks for the money back. */
export interface PaymentDisputeReport {
  disputeId: string
  paymentId: string
  amountMinor: number
  currency: string
  /**
   * `inquiry`: a question of the bank, no money moved yet. `open`: the vendor took the money until it
   * is decided. `won`: the money is ours, back or never taken. `lost`: it is gone.
   */
  status: 'inquiry' | 'open' | 'won' | 'lost'
  /** The vendor's word: `fraudulent`, `product_not_received`. */
  reason: string
  at: Date
}

/** What a billing vendor tells us. Always fetch the thing again before acting on it. */
export type BillingMessage =
  | {
      kind: 'checkout.settled' | 'checkout.failed' | 'checkout.expired'
      eventId: string
      checkoutId: string
      at: Date
    }
  | { kind: 'payment.settled' | 'payment.failed'; eventId: string; paymentId: string; at: Date }
  /** `refundId` null: read all refunds of the payment. */
  | {
      kind: 'refund.changed'
      eventId: string
      refundId: string | null
      paymentId: string
      at: Date
    }
  | { kind: 'dispute.changed'; eventId: string; disputeId: string; at: Date }
  | { kind: 'cards.changed'; eventId: string; customerId: string; at: Date }

export interface Billing {
  openCheckout(request: CheckoutRequest): Promise<Checkout>

  /** Null when unknown. */
  findCheckout(checkoutId: string): Promise<Checkout | null>

  /**
   * Ends an open one, so that nobody pays it later. Returns it as it is now; one that is complete
   * stays so. Throws `E_NOT_FOUND`.
   */
  closeCheckout(checkoutId: string): Promise<Checkout>

  /** The account at the vendor, with this name and address; the same account never becomes two. */
  ensureCustomer(customer: {
    accountId: string
    name: string
    email: string | null
  }): Promise<{ customerId: string }>

  /** Cards that can be charged without the payer, the newest first. Empty for an unknown customer. */
  listCards(customerId: string): Promise<SavedCard[]>

  /** Where the payer sees invoices and cards and removes them. Throws `E_NOT_FOUND`. */
  openPortal(portal: { customerId: string; returnUrl: string }): Promise<{ url: string }>

  /**
   * Charges without the payer. A refused card is a `Payment` with status `failed`, not an error.
   * Throws `E_NOT_FOUND` for a customer or a card that is gone.
   */
  chargeCard(request: SavedCardCharge): Promise<Payment>

  /** Null when unknown. */
  findPayment(paymentId: string): Promise<Payment | null>

  /**
   * Gives money back. `key` is ours: the same key never gives back twice.
   * Throws `E_VENDOR_REFUSED` when there is not so much left to give back, `E_NOT_FOUND`.
   */
  refund(request: { key: string; paymentId: string; amountMinor: number }): Promise<PaymentRefund>

  /** All of them, the newest first, whoever made them. Empty for an unknown payment. */
  listRefunds(paymentId: string): Promise<PaymentRefund[]>

  /** Null when unknown. */
  findDispute(disputeId: string): Promise<PaymentDisputeReport | null>

  /**
   * What the vendor would have told us since then, newest first, at most 100 a page, as
   * `Inbound.parse` gives it. Vendors forget: Stripe keeps events for 30 days.
   */
  listMessages(since: Date, cursor: string | null): Promise<Page<InboundMessage>>
}
