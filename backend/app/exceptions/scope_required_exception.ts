import { Exception } from '@adonisjs/core/exceptions'

/** An API key lacks the scope of a route, or no key may use it. */
export default class ScopeRequiredException extends Exception {
  static status = 403
  static code = 'E_SCOPE_REQUIRED'
  static message = 'This API key may not do that. Make one with the scope that it needs.'
}
