import { Exception } from '@adonisjs/core/exceptions'

/** What cannot be undone is confirmed by typing a name, and it was another. */
export default class NameDiffersException extends Exception {
  static status = 422
  static code = 'E_NAME_DIFFERS'
  static message = 'This is not the name of the account. Type it as it is shown.'
}
