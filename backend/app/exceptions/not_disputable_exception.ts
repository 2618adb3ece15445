import { Exception } from '@adonisjs/core/exceptions'
import type { Undisputable } from '#services/credits/dispute_rule'

/** Somebody objects to what a call cost, and there is nothing to object to, or not any more. */
export default class NotDisputableException extends Exception {
  static status = 409
  static code = 'E_NOT_DISPUTABLE'

  constructor(readonly reason: Undisputable) {
    super(`There can be no objection to this call: ${reason}.`)
  }
}
