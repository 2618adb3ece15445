import { createHash } from 'node:crypto'
import { ProviderError } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Client } from './client.ts'

/** Repeats after 1, 2 and 4 seconds; without a plan Vapi repeats nothing. */
const BACKOFF_PLAN = {
  type: 'exponential',
  maxRetries: 3,
  baseDelaySeconds: 1,
  excludedStatusCodes: [400, 401, 403, 404, 413, 422],
}

/** Where Vapi reaches us and what it proves itself with. `credentialId` is the vendor's. */
export function serverBlock(url: string, credentialId: string): Vapi.Server {
  return {
    url,
    credentialId,
    timeoutSeconds: 20,
    // Vapi publishes the strings and numbers of this plan as objects, and the SDK types follow.
    backoffPlan: BACKOFF_PLAN as unknown as Vapi.BackoffPlan,
  }
}

/**
 * Makes sure that Vapi holds our secret as a Bearer credential and gives its id. The name is made
 * from the secret, so that a changed secret gets a credential of its own and an unchanged one
 * is found again: values cannot be read back.
 */
export async function ensureCredential(client: Client, secret: string | undefined) {
  if (!secret) {
    throw new ProviderError('E_VENDOR_KEY_REFUSED', 'No webhook secret for Vapi is set.')
  }
  const digest = createHash('sha256').update(secret).digest('hex')
  const name = `kametrix-${digest.slice(0, 8)}`
  const held = await client.listCredentials()
  const ours = held.find((one) => one.provider === 'custom-credential' && one.name === name)
  if (ours) return ours.id
  const created = await client.createCredential({
    provider: 'custom-credential',
    name,
    authenticationPlan: { type: 'bearer', token: secret },
  })
  return created.id
}
