import { ProviderError } from '@kametrix/contracts'
import type { Call } from '../shapes/api.ts'

/**
 * Where a running call is steered. Our key goes there, so that it has to be Vapi's own: the origin that
 * we ask for everything else, or a host of `vapi.ai`. Throws `E_NOT_SUPPORTED`.
 */
export function controlAddress({ monitor }: Call, baseUrl: string): string {
  const address = URL.parse(monitor?.controlUrl ?? '')
  if (address && isVapi(address, new URL(baseUrl))) return address.href
  throw new ProviderError('E_NOT_SUPPORTED', 'Vapi lets nobody end this call from outside.')
}

function isVapi({ origin, protocol, hostname }: URL, home: URL): boolean {
  return origin === home.origin || (protocol === 'https:' && hostname.endsWith('.vapi.ai'))
}
