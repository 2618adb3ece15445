import { Exception } from '@adonisjs/core/exceptions'

/** An invitation is worth something to whom it was written to. */
export default class InvitationForAnotherException extends Exception {
  static status = 403
  static code = 'E_INVITATION_FOR_ANOTHER'
  static message = 'This invitation is for another address. Sign out, and open the link again.'
}
