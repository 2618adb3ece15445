import type { Billing, PaymentDisputeReport, PaymentFailure } from '@kametrix/contracts'
import type { FailureSupport, FallibleVendor } from '../support/harness.ts'

/** What comes of it when a saved card is charged without its owner. */
export type SavedCardKind = 'pays' | PaymentFailure

/** The vendor's side of the billing contract. */
export interface BillingHarness extends FallibleVendor {
  billing: Billing

  /** How many checkouts the vendor holds for this purchase. */
  countCheckouts(purchaseId: string): Promise<number> | number
  /** The payer pays, and the money is there. */
  pay(checkoutId: string): Promise<void> | void
  /** The payer finishes with a delayed method: complete, the money is on its way. */
  payLate(checkoutId: string): Promise<void> | void
  /** The money of `payLate` arrives. */
  settleLate(checkoutId: string): Promise<void> | void
  /** The bank refuses the money of `payLate`. */
  failLate(checkoutId: string): Promise<void> | void
  /** Nobody paid in time. */
  expire(checkoutId: string): Promise<void> | void

  /** How many customers the vendor holds for this account. */
  countCustomers(accountId: string): Promise<number> | number
  /** Until the vendor has forgotten what it was asked under which key. */
  waitTwoDays(): Promise<void> | void
  /** The payer leaves a card; its id. */
  saveCard(customerId: string, kind: SavedCardKind): Promise<string> | string
  /** The payer removes a card. */
  removeCard(customerId: string, cardId: string): Promise<void> | void
  /** How many payments the vendor holds for this purchase. */
  countPayments(purchaseId: string): Promise<number> | number

  /** Somebody gives money back in the vendor's own interface. */
  refundAtVendor(paymentId: string, amountMinor: number): Promise<void> | void
  /** The payer's bank sends refunded money back to us. */
  failRefund(refundId: string): Promise<void> | void
  /** The payer's bank asks, or takes the money; the dispute's id. */
  openDispute(paymentId: string, status: 'inquiry' | 'open'): Promise<string> | string
  /** What becomes of it. */
  moveDispute(
    disputeId: string,
    status: Exclude<PaymentDisputeReport['status'], 'inquiry'>
  ): Promise<void> | void
}

export type BillingSupport = FailureSupport
