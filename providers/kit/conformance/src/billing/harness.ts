import type { Billing } from '@kametrix/contracts'
import type { FailureSupport, FallibleVendor } from '../support/harness.ts'

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
  /** Nobody paid in time. */
  expire(checkoutId: string): Promise<void> | void
}

export type BillingSupport = FailureSupport
