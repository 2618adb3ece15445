import type { Billing } from './billing.ts'
import type { Calendar } from './calendar.ts'
import type { Grant, OAuthEndpoints } from './grant.ts'
import type { Inbound } from './inbound.ts'
import type { Sheets } from './sheets.ts'
import type { Voice, VoiceCallback } from './voice/index.ts'
import type { Webhooks } from './webhooks.ts'

/** One setting of a provider. The operator's settings view, masking and validation come from it. */
export interface ConfigField {
  /** Key in `ProviderOptions`. */
  key: string
  label: string
  /** Never shown again, never logged. */
  secret: boolean
  required: boolean
  /** Where the operator finds it, in one sentence. */
  help: string
  /** Both in further languages, by code (`de`). A language that is missing reads English. */
  translations?: Record<string, { label: string; help: string }>
}

/** Values for the manifest's fields. A field that is not set is absent. `baseUrl` is always set. */
export type ProviderOptions = { baseUrl: string } & Record<string, string | undefined>

/**
 * What a provider package exports as its default: who it is, what it needs, what it can do.
 * Factories are asynchronous so that a vendor's SDK is loaded on first use only.
 */
export interface Provider {
  /** Lower case, unique; also the last part of `/inbound/<id>`. */
  id: string
  /** As the vendor writes itself. */
  name: string
  fields: ConfigField[]
  contracts: {
    voice?: (options: ProviderOptions, callback: VoiceCallback) => Promise<Voice>
    calendar?: (options: ProviderOptions, grant: Grant) => Promise<Calendar>
    sheets?: (options: ProviderOptions, grant: Grant) => Promise<Sheets>
    billing?: (options: ProviderOptions) => Promise<Billing>
    webhooks?: (options: ProviderOptions) => Promise<Webhooks>
    inbound?: (options: ProviderOptions) => Promise<Inbound>
  }
  /** For providers that a customer connects by OAuth. `browserUrl`: the origin a browser reaches the vendor at. */
  oauth?: (options: ProviderOptions, browserUrl: string) => OAuthEndpoints
  /** The setting without which `inbound` would let anybody in; a production boot is refused without it. */
  inboundSecretField?: string
}

/** Checks a manifest when its package is loaded, so that a mistake is named before a call comes in. */
export function defineProvider<const P extends Provider>(provider: P): P {
  if (!/^[a-z][a-z0-9-]*$/.test(provider.id)) {
    throw new TypeError(
      `Provider id "${provider.id}" must be lower-case letters, digits and dashes`
    )
  }
  const keys = provider.fields.map((field) => field.key)
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index)
  if (repeated) {
    throw new TypeError(`Provider "${provider.id}" declares the field "${repeated}" twice`)
  }
  if (Object.keys(provider.contracts).length === 0) {
    throw new TypeError(`Provider "${provider.id}" fulfils no contract`)
  }
  if (provider.inboundSecretField && !keys.includes(provider.inboundSecretField)) {
    throw new TypeError(
      `Provider "${provider.id}" names "${provider.inboundSecretField}" as its inbound secret, which is none of its fields`
    )
  }
  return provider
}
