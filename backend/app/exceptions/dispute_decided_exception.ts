import { Exception } from '@adonisjs/core/exceptions'

/** An objection is decided once. */
export default class DisputeDecidedException extends Exception {
  static status = 409
  static code = 'E_DISPUTE_DECIDED'
  static message = 'This objection has been decided already.'
}
