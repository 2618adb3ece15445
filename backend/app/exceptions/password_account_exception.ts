import { Exception } from '@adonisjs/core/exceptions'

/** A vendor's word for an address that somebody signs in to with a password. */
export default class PasswordAccountException extends Exception {
  static status = 422
  static code = 'E_PASSWORD_ACCOUNT'
  static message =
    'There is an account with this address that is signed in to with a password. Sign in with it, then connect the login under "Sign-in and security".'
}
