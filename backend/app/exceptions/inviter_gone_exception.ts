import { Exception } from '@adonisjs/core/exceptions'

/** Whoever invited has left since, or may not give the role any more that was offered. */
export default class InviterGoneException extends Exception {
  static status = 409
  static code = 'E_INVITER_GONE'

  constructor(readonly business: string) {
    super(`Whoever invited you may not any more. Ask an owner of "${business}" to invite you.`)
  }
}
