import { Exception } from '@adonisjs/core/exceptions'

export type RefusalReason =
  'denied' | 'mismatch' | 'failed' | 'unconfirmed' | 'partial' | 'fleeting'

/** A vendor's consent page came back with less than what is needed; the reason decides what to do. */
export default class GrantRefusedException extends Exception {
  static status = 422
  static code = 'E_GRANT_REFUSED'

  constructor(
    readonly reason: RefusalReason,
    options?: { cause: Error }
  ) {
    super(`The grant was refused: ${reason}.`, options)
  }
}
