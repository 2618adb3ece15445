import type { Billing, CheckoutRequest } from '@kametrix/contracts'

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
