import { Exception } from '@adonisjs/core/exceptions'

/** A price a minute that is no whole number of millicredits a second: seconds could not be charged exactly. */
export default class PriceUnevenException extends Exception {
  static status = 422
  static code = 'E_PRICE_UNEVEN'
  static message =
    'A minute has to cost a multiple of 0.06 credits, so that a second can be charged.'
}
