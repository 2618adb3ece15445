import type Call from '#models/call'

let realm = ''

/** From here on the keys of this process are none that the ledger has: for replays, which are taken back. */
export function keepKeysApart() {
  realm = 'replay:'
}

/** Under which a call is charged, once. */
export function chargeKey({ provider, vendorCallId }: Call) {
  return `${realm}call:${provider}:${vendorCallId}`
}
