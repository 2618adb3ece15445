import { Exception } from '@adonisjs/core/exceptions'

/** Nobody is given back more for a call than it cost. */
export default class TooMuchGivenException extends Exception {
  static status = 422
  static code = 'E_TOO_MUCH_GIVEN'
  static message = 'This is more than the call cost. Give back at most what was objected to.'
}
