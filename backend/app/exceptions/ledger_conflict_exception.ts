import { Exception } from '@adonisjs/core/exceptions'

/** The same money under the same key, but not the same: refused, and somebody has to look. */
export default class LedgerConflictException extends Exception {
  static status = 409
  static code = 'E_LEDGER_CONFLICT'

  constructor(key: string) {
    super(`The ledger already holds "${key}" with another amount, kind or account.`)
  }
}
