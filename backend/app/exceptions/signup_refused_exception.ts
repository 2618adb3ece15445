import { Exception } from '@adonisjs/core/exceptions'

/** The address cannot be signed up with: somebody has it already. */
export default class SignupRefusedException extends Exception {
  static status = 422
  static code = 'E_SIGNUP_REFUSED'
  static message = 'We could not open an account with this e-mail. If you have one, sign in.'
}
