import { randomInt } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** `evt_` + 24 letters and digits; Checkout's ids are longer (`cs_test_` + 58). */
export function newId(prefix: string, length = 24): string {
  return prefix + Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** Stripe counts time in whole seconds. */
export function unixSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
