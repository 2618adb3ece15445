import { Exception } from '@adonisjs/core/exceptions'

/** A charge is given back and a payment refunded; only what a person decided is reversed. */
export default class NotReversibleException extends Exception {
  static status = 409
  static code = 'E_NOT_REVERSIBLE'

  constructor(kind: string) {
    super(`A transaction of kind "${kind}" cannot be reversed.`)
  }
}
