import { Exception } from '@adonisjs/core/exceptions'

/** Somebody of the account asked for what their role does not allow. */
export default class RoleRequiredException extends Exception {
  static status = 403
  static code = 'E_ROLE_REQUIRED'
  static message = 'Only the owner or an admin of this account can do that.'
}
