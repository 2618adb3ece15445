import { Exception } from '@adonisjs/core/exceptions'

/** Not even the first minute of a call can be paid. */
export default class CreditsShortException extends Exception {
  static status = 402
  static code = 'E_CREDITS_SHORT'
  static message = 'The credits of this account do not pay for a minute.'
}
