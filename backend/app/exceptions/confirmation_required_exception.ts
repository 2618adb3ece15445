import { Exception } from '@adonisjs/core/exceptions'

/** Whoever moves money says once more who they are, and did not. */
export default class ConfirmationRequiredException extends Exception {
  static status = 403
  static code = 'E_CONFIRMATION_REQUIRED'
  static message = 'Say once more who you are, with a code or the password.'
}
