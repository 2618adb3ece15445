import type Call from '#models/call'

/** Under which a call is charged, once. */
export function chargeKey({ provider, vendorCallId }: Call) {
  return `call:${provider}:${vendorCallId}`
}
