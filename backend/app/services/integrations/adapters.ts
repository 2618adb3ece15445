import { createHmac } from 'node:crypto'
import { appKey, appUrl } from '#config/app'
import { integrations as installed, roles, type Integration } from '#config/integrations'
import { isSandbox } from '#config/mode'
import IntegrationMissingException from '#exceptions/integration_missing_exception'
import type {
  Billing,
  Calendar,
  Grant,
  Inbound,
  OAuthEndpoints,
  ProviderOptions,
  Sheets,
  Voice,
  Webhooks,
} from '@kametrix/contracts'

export type IntegrationState = 'live' | 'sandbox' | 'missing'

/** Where this install's stand-ins listen, by provider; empty where none run. */
export type StandInOrigins = () => Promise<Record<string, string>>

/** Builds the provider that fulfils a contract, once, with this install's options. */
export class Adapters {
  readonly #built = new Map<string, Promise<unknown>>()

  constructor(private readonly standInOrigins: StandInOrigins) {}

  voice() {
    return this.#once<Voice>('voice', roles.voice, (integration, options) =>
      integration.provider.contracts.voice?.(options, { url: this.callbackUrl(roles.voice) })
    )
  }

  billing() {
    return this.#once<Billing>('billing', roles.billing, (integration, options) =>
      integration.provider.contracts.billing?.(options)
    )
  }

  webhooks() {
    return this.#once<Webhooks>('webhooks', roles.webhooks, (integration, options) =>
      integration.provider.contracts.webhooks?.(options)
    )
  }

  inbound(id: string) {
    return this.#once<Inbound>('inbound', id, (integration, options) =>
      integration.provider.contracts.inbound?.(options)
    )
  }

  /** Not kept: a calendar speaks for one connection. */
  calendar(id: string, grant: Grant) {
    return this.#build<Calendar>(id, (integration, options) =>
      integration.provider.contracts.calendar?.(options, grant)
    )
  }

  sheets(id: string, grant: Grant) {
    return this.#build<Sheets>(id, (integration, options) =>
      integration.provider.contracts.sheets?.(options, grant)
    )
  }

  /** A vendor's OAuth addresses and this install's client there. */
  async oauth(id: string): Promise<OAuthEndpoints & { clientId: string; clientSecret: string }> {
    const integration = find(id)
    const options = await this.#options(integration)
    const simulated = this.state(integration) === 'sandbox'
    const endpoints = integration.provider.oauth?.(
      options,
      simulated ? `${appUrl}/sandbox/${id}` : options.baseUrl
    )
    if (!endpoints) throw new IntegrationMissingException(id)
    return {
      ...endpoints,
      clientId: options.clientId ?? '',
      clientSecret: options.clientSecret ?? '',
    }
  }

  /** Where a vendor reaches us. */
  callbackUrl(id: string) {
    return `${appUrl}/inbound/${id}`
  }

  /** Whether this install can ask a vendor at all. */
  has(id: string): boolean {
    return this.state(find(id)) !== 'missing'
  }

  /** Whether a stand-in answers for a vendor. */
  simulates(id: string): boolean {
    return this.state(find(id)) === 'sandbox'
  }

  state({ provider, options, standIn }: Integration): IntegrationState {
    const hasKeys = provider.fields.every((field) => !field.required || options[field.key])
    if (hasKeys && provider.fields.length > 0) return 'live'
    if (isSandbox && standIn) return 'sandbox'
    return hasKeys ? 'live' : 'missing'
  }

  /** What a stand-in or a vendor is addressed with: the operator's options, or the sandbox's own. */
  optionsOf(integration: Integration): Record<string, string | undefined> {
    if (this.state(integration) !== 'sandbox') return integration.options
    const simulated = integration.standIn!.options((label) =>
      createHmac('sha256', appKey.release())
        .update(`sandbox/${integration.provider.id}/${label}`)
        .digest('hex')
        .slice(0, 40)
    )
    return { ...integration.options, ...simulated }
  }

  /** One adapter for as long as its vendor stays where it is: a stand-in moves with its process. */
  async #once<T>(
    contract: string,
    id: string,
    make: (integration: Integration, options: ProviderOptions) => Promise<T> | undefined
  ): Promise<T> {
    const address = await this.#addressOf(this.#configured(id))
    const key = `${contract}:${id}:${address}`
    const built = this.#built.get(key) ?? this.#build(id, make)
    this.#built.set(key, built)
    // One that could not be built must not stay so.
    built.catch(() => this.#built.delete(key))
    return built as Promise<T>
  }

  async #build<T>(
    id: string,
    make: (integration: Integration, options: ProviderOptions) => Promise<T> | undefined
  ): Promise<T> {
    const integration = this.#configured(id)
    const adapter = await make(integration, await this.#options(integration))
    if (!adapter) throw new IntegrationMissingException(id)
    return adapter
  }

  #configured(id: string): Integration {
    const integration = find(id)
    if (this.state(integration) === 'missing') throw new IntegrationMissingException(id)
    return integration
  }

  async #options(integration: Integration): Promise<ProviderOptions> {
    return { ...this.optionsOf(integration), baseUrl: await this.#addressOf(integration) }
  }

  async #addressOf(integration: Integration): Promise<string> {
    const { options, home, provider } = integration
    if (options.baseUrl) return options.baseUrl
    if (this.state(integration) !== 'sandbox') return home
    const { [provider.id]: address } = await this.standInOrigins()
    if (!address) throw new IntegrationMissingException(provider.id)
    return address
  }
}

function find(id: string): Integration {
  const integration = installed.find(({ provider }) => provider.id === id)
  if (!integration) throw new IntegrationMissingException(id)
  return integration
}
