import { Exception } from '@adonisjs/core/exceptions'

/** The step before this one was too long ago, or never taken. */
export default class SignInExpiredException extends Exception {
  static status = 422
  static code = 'E_SIGN_IN_EXPIRED'
  static message = 'This took too long. Sign in once more.'
}
