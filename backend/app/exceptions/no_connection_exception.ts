import { Exception } from '@adonisjs/core/exceptions'

/** A sheet was asked for, and no login is connected that could hold it. */
export default class NoConnectionException extends Exception {
  static status = 409
  static code = 'E_NO_CONNECTION'
  static message = 'No Google account is connected.'
}
