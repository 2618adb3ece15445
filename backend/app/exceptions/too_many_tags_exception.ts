import { Exception } from '@adonisjs/core/exceptions'

/** A call has as many tags as it may. */
export default class TooManyTagsException extends Exception {
  static status = 422
  static code = 'E_TOO_MANY_TAGS'
  static message = 'This call has as many tags as it may have. Take one away first.'
}
