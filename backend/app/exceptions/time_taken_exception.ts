import { Exception } from '@adonisjs/core/exceptions'

/** A time that was shown as free is not free any more. Nothing was booked or moved. */
export default class TimeTakenException extends Exception {
  static status = 409
  static code = 'E_TIME_TAKEN'
  static message = 'This time has just been taken. Nothing was booked.'
}
