import { ProviderError, type WebCallGrant, type WebCallTerms } from '@kametrix/contracts'
import type { Client } from './client.ts'
import { callOverrides } from './mapping/answers.ts'
import { webCallToken } from './mapping/web_call.ts'

/** Calls that are begun in a browser. */
export class WebCalls {
  readonly #client: Client
  readonly #options: { baseUrl: string; apiKey: string | undefined }

  constructor(client: Client, options: { baseUrl: string; apiKey: string | undefined }) {
    this.#client = client
    this.#options = options
  }

  async grant(terms: WebCallTerms): Promise<WebCallGrant> {
    const { baseUrl, apiKey } = this.#options
    const { vendorAgentId } = terms
    // The token names the organisation, which only what it holds tells us.
    const { orgId } = await this.#client.getAssistant(vendorAgentId)
    if (!orgId) {
      throw new ProviderError(
        'E_VENDOR_ANSWER_UNREADABLE',
        'Vapi does not say whose assistant it is.'
      )
    }
    const token = webCallToken(apiKey!, orgId, terms)
    return { baseUrl, token, vendorAgentId, overrides: callOverrides(terms) }
  }
}
