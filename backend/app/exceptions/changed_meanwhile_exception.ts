import { Exception } from '@adonisjs/core/exceptions'

/** Something was to be changed that is no longer as it was shown. */
export default class ChangedMeanwhileException extends Exception {
  static status = 409
  static code = 'E_CHANGED_MEANWHILE'
  static message = 'This has changed since the page was opened. Nothing was done.'
}
