import { Exception } from '@adonisjs/core/exceptions'

/** The operator has suspended the account: nothing of it is shown or changed until it is resumed. */
export default class AccountSuspendedException extends Exception {
  static status = 403
  static code = 'E_ACCOUNT_SUSPENDED'
  static message = 'This account is suspended. The operator of this install knows why.'
}
