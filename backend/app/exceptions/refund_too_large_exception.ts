import { Exception } from '@adonisjs/core/exceptions'

/** More than is left of what was paid. */
export default class RefundTooLargeException extends Exception {
  static status = 422
  static code = 'E_REFUND_TOO_LARGE'

  constructor(
    /** In the currency's minor unit. */
    readonly leftMinor: number,
    /** As it is shown to a person. */
    readonly left: string
  ) {
    super(`Of this purchase, ${left} is left to give back.`)
  }
}
