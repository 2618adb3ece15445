import { Exception } from '@adonisjs/core/exceptions'

/** An agent that has answered, or has a number, is not deleted. */
export default class AgentInUseException extends Exception {
  static status = 409
  static code = 'E_AGENT_IN_USE'
  static message = 'This agent has been published, has a number, or has taken calls.'
}
