import type { VendorAgent } from '@kametrix/contracts'
import type { Assistant } from '../shapes/api.ts'
import { fingerprint, parts } from './fingerprint.ts'

/** An assistant as Vapi holds it. */
export function vendorAgent(assistant: Assistant): VendorAgent {
  const key = assistant.metadata?.key
  return {
    vendorId: assistant.id,
    key: typeof key === 'string' ? key : null,
    name: assistant.name ?? '',
    fingerprint: fingerprint(assistant),
    parts: parts(assistant),
    updatedAt: new Date(assistant.updatedAt),
  }
}
