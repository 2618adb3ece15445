import { Exception } from '@adonisjs/core/exceptions'

/** Scenarios are played with the voice vendor's stand-in; a real vendor has no callers of ours. */
export default class ScenariosOffException extends Exception {
  static status = 409
  static code = 'E_SCENARIOS_OFF'
  static message = 'Scenarios are checked in the sandbox; this install speaks to the real vendor.'
}
