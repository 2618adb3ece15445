import { Exception } from '@adonisjs/core/exceptions'

/** Trying is free, and so many tries a day are enough. */
export default class TrialsSpentException extends Exception {
  static status = 429
  static code = 'E_TRIALS_SPENT'
  static message = 'This account has tried its agents as often as it may today.'
}
