import { Exception } from '@adonisjs/core/exceptions'

/** A code of the second factor that is wrong, or has been used. */
export default class CodeRefusedException extends Exception {
  static status = 422
  static code = 'E_CODE_REFUSED'
  static message = 'This code is not right, or has been used. Take the one that is shown now.'
}
