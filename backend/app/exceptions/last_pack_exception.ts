import { Exception } from '@adonisjs/core/exceptions'

/** Without a pack on sale nobody could add credits, and automatic top-up would have nothing to buy. */
export default class LastPackException extends Exception {
  static status = 409
  static code = 'E_LAST_PACK'
  static message = 'This is the last pack on sale. Nothing was withdrawn.'
}
