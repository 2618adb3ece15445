import type { Billing, CheckoutRequest, SavedCardCharge } from '@kametrix/contracts'
import type { BillingHarness, SavedCardKind } from './harness.ts'

export const ACCOUNT = {
  accountId: '019c0000-0000-7000-8000-00000000000b',
  name: 'Ahorn',
  email: 'owner@example.com',
}

export const PURCHASE_ID = '019c0000-0000-7000-8000-00000000000a'
export const OTHER_PURCHASE_ID = '019c0000-0000-7000-8000-00000000000c'

/** What the account's owner asks for when they buy a pack. */
export async function aCheckout(
  billing: Billing,
  changes: Partial<CheckoutRequest> = {}
): Promise<CheckoutRequest> {
  const { customerId } = await billing.ensureCustomer(ACCOUNT)
  return {
    purchaseId: PURCHASE_ID,
    accountId: ACCOUNT.accountId,
    customerId,
    description: '1,000 credits',
    amountMinor: 1000,
    currency: 'eur',
    saveCard: false,
    successUrl: 'https://app.example.com/app/credits?done=1',
    cancelUrl: 'https://app.example.com/app/credits',
    ...changes,
  }
}

/** A checkout that was paid, and the payment behind it. */
export async function aPaidCheckout({ billing, pay }: BillingHarness): Promise<string> {
  const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
  await pay(checkoutId)
  return (await billing.findCheckout(checkoutId))!.paymentId!
}

/** An automatic top-up by a card that the payer left. */
export async function aCharge(
  { billing, saveCard }: BillingHarness,
  kind: SavedCardKind = 'pays'
): Promise<SavedCardCharge> {
  const { customerId } = await billing.ensureCustomer(ACCOUNT)
  return {
    purchaseId: OTHER_PURCHASE_ID,
    accountId: ACCOUNT.accountId,
    customerId,
    cardId: await saveCard(customerId, kind),
    description: '2,500 credits',
    amountMinor: 2500,
    currency: 'eur',
    receiptEmail: ACCOUNT.email,
  }
}
