import { Exception } from '@adonisjs/core/exceptions'

/** Somebody is asked into an account that they are in. */
export default class MemberAlreadyException extends Exception {
  static status = 409
  static code = 'E_MEMBER_ALREADY'
  static message = 'This person is in the team already.'
}
