import { Exception } from '@adonisjs/core/exceptions'

/** An account has as many API keys as it may. */
export default class TooManyKeysException extends Exception {
  static status = 422
  static code = 'E_TOO_MANY_KEYS'
  static message = 'This account has as many API keys as it may have. Revoke one first.'
}
