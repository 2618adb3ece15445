import { Exception } from '@adonisjs/core/exceptions'

/** An account has as many endpoints as it may. */
export default class TooManyWebhooksException extends Exception {
  static status = 422
  static code = 'E_TOO_MANY_WEBHOOKS'

  constructor(most: number) {
    super(`An account can have ${most} webhooks. Remove one that is no longer used.`)
  }
}
