import { CREDIT } from '#config/credits'
import type Account from '#models/account'

const LOW_MC = 500n * CREDIT
const LOW_BEFORE_FIRST_PURCHASE_MC = 50n * CREDIT

/** Whether an account should be told to buy more. */
export function isLow({ firstPurchaseAt }: Account, availableMc: bigint) {
  return availableMc < (firstPurchaseAt ? LOW_MC : LOW_BEFORE_FIRST_PURCHASE_MC)
}
