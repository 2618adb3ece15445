import encryption from '@adonisjs/core/services/encryption'
import VaultException from '#exceptions/vault_exception'

/**
 * Secrets of customers at rest, under a key ring of their own and bound to their account:
 * a value moved to another account cannot be opened there.
 */
export function sealSecret(value: string, accountId: string): string {
  return encryption.use('vault').encrypt(value, { purpose: accountId })
}

/** Throws `E_VAULT` when the value was sealed for another account or under a key that is gone. */
export function openSecret(sealed: string, accountId: string): string {
  const value = encryption.use('vault').decrypt<string>(sealed, accountId)
  if (value === null) throw new VaultException()
  return value
}
