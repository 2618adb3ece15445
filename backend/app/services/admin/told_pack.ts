import { mc } from '#services/http/json'
import type Pack from '#models/pack'

/** A pack as the audit log tells it. */
export function toldPack({ name, creditsMc, amountMinor, currency }: Pack) {
  return { name, creditsMc: mc(creditsMc), amountMinor, currency }
}
