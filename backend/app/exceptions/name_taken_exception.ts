import { Exception } from '@adonisjs/core/exceptions'

/** Two of an account's services would have the same name: callers could not tell them apart. */
export default class NameTakenException extends Exception {
  static status = 422
  static code = 'E_NAME_TAKEN'

  constructor(readonly service: string) {
    super(`There is "${service}" already.`)
  }
}
