import { Exception } from '@adonisjs/core/exceptions'

/** Nobody may lock themselves out. */
export default class LastWayInException extends Exception {
  static status = 409
  static code = 'E_LAST_WAY_IN'
  static message = 'This is your only way in. Set a password first, by a reset.'
}
