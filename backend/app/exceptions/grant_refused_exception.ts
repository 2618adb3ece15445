import { Exception } from '@adonisjs/core/exceptions'

/** A vendor's consent page came back with less than what is needed; the message says what to do. */
export default class GrantRefusedException extends Exception {
  static status = 422
  static code = 'E_GRANT_REFUSED'
}
