import { Exception } from '@adonisjs/core/exceptions'

/** An agent's scenarios are played once at a time. */
export default class ScenariosRunningException extends Exception {
  static status = 409
  static code = 'E_SCENARIOS_RUNNING'
  static message = 'The scenarios of this agent are being played right now.'
}
