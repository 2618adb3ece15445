import MoneyRefusedException from '#exceptions/money_refused_exception'

interface Refused {
  key: string
  accountId: string
  reference: string | null
}

/** The same money under the same key, but not the same: refused, and somebody has to look. */
export default class LedgerConflictException extends MoneyRefusedException {
  static status = 409
  static code = 'E_LEDGER_CONFLICT'

  readonly key: string
  readonly accountId: string
  readonly reference: string | null

  constructor({ key, accountId, reference }: Refused) {
    super(`The ledger already holds "${key}" with another amount, kind or account.`)
    this.key = key
    this.accountId = accountId
    this.reference = reference
  }
}
