import { openSecret, sealSecret } from '#services/vault'
import type PhoneNumber from '#models/phone_number'
import type { CarrierLogin } from '@kametrix/contracts'

/** Logins of the pool are the install's. */
const INSTALL = 'install'

/** `accountId` null: of the pool. */
export function sealLogin(login: CarrierLogin, accountId: string | null): string {
  return sealSecret(JSON.stringify(login), accountId ?? INSTALL)
}

/** How a number's carrier lets the vendor have it. Throws `E_VAULT`. */
export function readLogin({ login, isPooled, accountId }: PhoneNumber): CarrierLogin {
  return JSON.parse(openSecret(login!, isPooled ? INSTALL : accountId!))
}
