import { Exception } from '@adonisjs/core/exceptions'

/** What was paid is not what was sold: nothing is credited, and somebody has to look. */
export default class PurchaseMismatchException extends Exception {
  static status = 409
  static code = 'E_PURCHASE_MISMATCH'

  constructor(readonly purchaseId: string) {
    super(
      `The checkout of purchase ${purchaseId} was paid with another amount, currency or account.`
    )
  }
}
