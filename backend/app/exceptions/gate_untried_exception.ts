import { Exception } from '@adonisjs/core/exceptions'

/** The account wants scenarios passed first, and this very draft has not been played. */
export default class GateUntriedException extends Exception {
  static status = 409
  static code = 'E_GATE_UNTRIED'
  static message = 'This draft has not been tried with the chosen scenarios.'
}
