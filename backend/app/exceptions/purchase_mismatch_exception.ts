import MoneyRefusedException from '#exceptions/money_refused_exception'

interface Sold {
  id: string
  accountId: string
}

/** What was paid is not what was sold: nothing is credited, and somebody has to look. */
export default class PurchaseMismatchException extends MoneyRefusedException {
  static status = 409
  static code = 'E_PURCHASE_MISMATCH'

  readonly purchaseId: string
  readonly accountId: string
  readonly reference: string

  /** `key`: the vendor and its id of what does not agree. */
  constructor(
    { id, accountId }: Sold,
    readonly key: string
  ) {
    super(
      `What ${key} says of purchase ${id} is another amount, currency, account or payment than was sold.`
    )
    this.purchaseId = id
    this.reference = id
    this.accountId = accountId
  }
}
