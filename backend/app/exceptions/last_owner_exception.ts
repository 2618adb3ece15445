import { Exception } from '@adonisjs/core/exceptions'

/** An account without an owner would be nobody’s. */
export default class LastOwnerException extends Exception {
  static status = 409
  static code = 'E_LAST_OWNER'
  static message = 'An account needs an owner. Make somebody else owner first.'
}
