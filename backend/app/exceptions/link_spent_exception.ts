import { Exception } from '@adonisjs/core/exceptions'

/** A link from a mail that was used, has expired, or was never ours. */
export default class LinkSpentException extends Exception {
  static status = 422
  static code = 'E_LINK_SPENT'
  static message = 'This link has been used or has expired. Ask for a new one.'
}
