import { Exception } from '@adonisjs/core/exceptions'

/** A stored secret cannot be opened: its key left the ring, or it belongs to another account. */
export default class VaultException extends Exception {
  static status = 500
  static code = 'E_VAULT'

  constructor() {
    super(
      'A stored secret cannot be opened. Put the key it was sealed with back into SECRETS_KEYS.'
    )
  }
}
