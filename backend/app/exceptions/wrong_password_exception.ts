import { Exception } from '@adonisjs/core/exceptions'

/** Something that needs the password once more was asked for with a wrong one. */
export default class WrongPasswordException extends Exception {
  static status = 422
  static code = 'E_WRONG_PASSWORD'
  static message = 'This is not your password.'
}
