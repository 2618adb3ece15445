import { Exception } from '@adonisjs/core/exceptions'

/** Nobody can talk to an agent that its owner has paused. */
export default class AgentPausedException extends Exception {
  static status = 409
  static code = 'E_AGENT_PAUSED'
  static message = 'This agent is paused: it takes no calls.'
}
