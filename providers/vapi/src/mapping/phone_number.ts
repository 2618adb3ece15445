import type { NumberRouting, VendorNumber } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { PhoneNumber } from '../shapes/api.ts'

/**
 * A number without an assistant of its own, so that Vapi asks us for every call, and rings the
 * owner's phone when we do not answer. `null` takes an earlier fallback away.
 */
export function numberBody(routing: NumberRouting, server: Vapi.Server) {
  const fallbackDestination = routing.fallbackNumber
    ? ({ type: 'number', number: routing.fallbackNumber } as const)
    : null
  return { provider: 'vapi' as const, name: routing.key, server, fallbackDestination }
}

export function vendorNumber(number: PhoneNumber): VendorNumber {
  return {
    vendorId: number.id,
    key: number.name ?? null,
    number: number.number ?? null,
    status: statusOf(number),
    fallbackNumber: number.fallbackDestination?.number ?? null,
  }
}

/** `status` is optional; a number that has its digits rings. */
function statusOf(number: PhoneNumber): VendorNumber['status'] {
  if (number.status === 'blocked') return 'blocked'
  if (number.status === 'activating' || !number.number) return 'activating'
  return 'active'
}
