import { Exception } from '@adonisjs/core/exceptions'

/** The same words whether the address is known or not. */
export default class WrongCredentialsException extends Exception {
  static status = 422
  static code = 'E_WRONG_CREDENTIALS'
  static message = 'E-mail or password is wrong.'
}
