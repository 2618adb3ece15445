import { Exception } from '@adonisjs/core/exceptions'

/** A vendor did not say who somebody is, or said it to somebody else. */
export default class IdentityRefusedException extends Exception {
  static status = 422
  static code = 'E_IDENTITY_REFUSED'
  static message =
    'Who you are was not confirmed there. Try once more, or sign in with your password.'
}
