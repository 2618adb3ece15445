import { Exception } from '@adonisjs/core/exceptions'

/** An address is invited into an account once at a time. */
export default class InvitedAlreadyException extends Exception {
  static status = 409
  static code = 'E_INVITED_ALREADY'
  static message = 'This address is invited already. Send the invitation again instead.'
}
