import { Exception } from '@adonisjs/core/exceptions'

/** Nobody can talk to an agent of which no version was published. */
export default class AgentNotLiveException extends Exception {
  static status = 409
  static code = 'E_AGENT_NOT_LIVE'
  static message = 'This agent has no live version to talk to.'
}
