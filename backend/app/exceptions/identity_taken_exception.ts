import { Exception } from '@adonisjs/core/exceptions'

/** A vendor's login that somebody else signs in with here. */
export default class IdentityTakenException extends Exception {
  static status = 409
  static code = 'E_IDENTITY_TAKEN'
  static message = 'This login belongs to another person here. Choose another one.'
}
