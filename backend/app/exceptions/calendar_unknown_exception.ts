import { Exception } from '@adonisjs/core/exceptions'

/** A calendar that decides whether a time is free cannot be read. Unknown is never free. */
export default class CalendarUnknownException extends Exception {
  static status = 503
  static code = 'E_CALENDAR_UNKNOWN'
  static message = 'The calendar cannot be read right now. Nothing was booked.'
}
