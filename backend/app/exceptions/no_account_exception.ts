import { Exception } from '@adonisjs/core/exceptions'

/** Somebody who is signed in and belongs to no account. */
export default class NoAccountException extends Exception {
  static status = 403
  static code = 'E_NO_ACCOUNT'
  static message = 'You are in no account. Open one, or ask for an invitation.'
}
