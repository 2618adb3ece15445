import { Exception } from '@adonisjs/core/exceptions'

/** The vendor has a number for us but has not named it yet: ask again in a moment. */
export default class NumberActivatingException extends Exception {
  static status = 503
  static code = 'E_NUMBER_ACTIVATING'
  static message = 'The number is still being set up by the voice vendor.'
}
