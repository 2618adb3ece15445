import { Exception } from '@adonisjs/core/exceptions'

/** A price was to hold from an instant that is over: calls of that time have one. */
export default class PriceInPastException extends Exception {
  static status = 422
  static code = 'E_PRICE_IN_PAST'
  static message = 'A price cannot begin in the past.'
}
