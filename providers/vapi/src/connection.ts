import { ProviderError } from '@kametrix/contracts'
import type { VapiClient } from '@vapi-ai/server-sdk'

const TIMEOUT_SECONDS = 15
/** Vapi's largest page. */
const PAGE_SIZE = 1000

interface Listed {
  createdAt: string
}

/** The SDK, loaded on first use. */
export async function connect(options: { baseUrl: string; apiKey: string | undefined }) {
  if (!options.apiKey) {
    throw new ProviderError('E_VENDOR_KEY_REFUSED', 'No private API key for Vapi is set.')
  }
  const sdk = await import('@vapi-ai/server-sdk')
  return new sdk.VapiClient({
    token: options.apiKey,
    baseUrl: options.baseUrl,
    timeoutInSeconds: TIMEOUT_SECONDS,
    maxRetries: 0,
  })
}

/**
 * Like the SDK's own methods: JSON when it went well, otherwise an error with status and body.
 * Wants the whole address: of a relative one the SDK encodes the query into the path.
 */
export async function passthrough(
  sdk: VapiClient,
  url: string | URL,
  init?: RequestInit
): Promise<unknown> {
  const response = await sdk.fetch(url, init)
  const body = await response.json().catch(() => undefined)
  if (response.ok) return body
  throw { statusCode: response.status, body, rawResponse: response }
}

/** Vapi pages by creation time, newest first. */
export async function everyPage<T extends Listed>(
  list: (page: { limit: number; createdAtLt?: string }) => Promise<T[]>
): Promise<T[]> {
  const all: T[] = []
  let page = await list({ limit: PAGE_SIZE })
  all.push(...page)
  while (page.length === PAGE_SIZE) {
    page = await list({ limit: PAGE_SIZE, createdAtLt: page.at(-1)!.createdAt })
    all.push(...page)
  }
  return all
}
