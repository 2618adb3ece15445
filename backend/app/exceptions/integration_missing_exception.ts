import { Exception } from '@adonisjs/core/exceptions'

/** A vendor that this install has no provider, no key or no stand-in for. */
export default class IntegrationMissingException extends Exception {
  static status = 503
  static code = 'E_INTEGRATION_MISSING'

  constructor(id: string) {
    super(`"${id}" is not configured in this install. An operator sets it up in the environment.`)
  }
}
