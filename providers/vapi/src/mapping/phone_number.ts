import type { CarrierLogin, NumberRouting, VendorNumber } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { PhoneNumber } from '../shapes/api.ts'

/** What else could answer on a number, before Vapi would ask us. */
const ANSWERING = ['assistantId', 'squadId', 'workflowId'] as const

/** One of Vapi's own numbers, of an area code or of any. */
export function newNumber(routing: NumberRouting, server: Vapi.Server, areaCode: string | null) {
  return {
    provider: 'vapi' as const,
    ...withoutNull(routingBody(routing, server)),
    ...(areaCode && { numberDesiredAreaCode: areaCode }),
  }
}

/** With an API key: the account's own token would be shown in every message about the number. */
export function importedNumber(
  routing: NumberRouting,
  server: Vapi.Server,
  number: string,
  { accountId, keyId, keySecret }: CarrierLogin
) {
  return {
    provider: 'twilio' as const,
    ...withoutNull(routingBody(routing, server)),
    number,
    twilioAccountSid: accountId,
    twilioApiKey: keyId,
    twilioApiSecret: keySecret,
    smsEnabled: false,
  }
}

/** Whatever Vapi has answer there is taken away; the provider has to be named again. */
export function routedNumber(held: PhoneNumber, routing: NumberRouting, server: Vapi.Server) {
  const answering = ANSWERING.filter((field) => held[field]).map((field) => [field, null])
  return {
    provider: held.provider === 'twilio' ? ('twilio' as const) : ('vapi' as const),
    ...routingBody(routing, server),
    ...Object.fromEntries(answering),
  }
}

/** `url`: where Vapi reaches us. */
export function vendorNumber(number: PhoneNumber, url: string): VendorNumber {
  const isTaken = ANSWERING.some((field) => number[field])
  return {
    vendorId: number.id,
    key: number.name ?? null,
    number: number.number ?? null,
    status: statusOf(number),
    fallbackNumber: number.fallbackDestination?.number ?? null,
    rings: !isTaken && number.server?.url === url ? 'here' : 'elsewhere',
  }
}

/**
 * A number without an assistant of its own, so that Vapi asks us for every call, and rings the
 * owner's phone when we do not answer. `null` takes an earlier fallback away.
 */
function routingBody(routing: NumberRouting, server: Vapi.Server) {
  const fallbackDestination = routing.fallbackNumber
    ? ({ type: 'number', number: routing.fallbackNumber } as const)
    : null
  return { name: routing.key, server, fallbackDestination }
}

/** Only changes know `null`. */
function withoutNull({ fallbackDestination, ...body }: ReturnType<typeof routingBody>) {
  return { ...body, ...(fallbackDestination && { fallbackDestination }) }
}

/** `status` is optional; a number that has its digits rings. */
function statusOf(number: PhoneNumber): VendorNumber['status'] {
  if (number.status === 'blocked') return 'blocked'
  if (number.status === 'activating' || !number.number) return 'activating'
  return 'active'
}
