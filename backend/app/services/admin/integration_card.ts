import { roles, type Integration } from '#config/integrations'
import adapters from '#services/integrations/main'

/** An integration as an operator of a language sees it. */
export function integrationCard(integration: Integration, language: string) {
  const { provider, options, home } = integration
  const fields = provider.fields.map((field) => ({
    ...field,
    ...field.translations?.[language],
    shown: field.secret ? masked(options[field.key]) : (options[field.key] ?? null),
  }))
  return {
    id: provider.id,
    name: provider.name,
    state: adapters.state(integration),
    /** Nobody has to set anything for it. */
    isKeyless: fields.length === 0,
    roles: Object.entries(roles).flatMap(([role, id]) => (id === provider.id ? [role] : [])),
    address: options.baseUrl ?? home,
    callbackUrl: provider.contracts.inbound ? adapters.callbackUrl(provider.id) : null,
    fields,
    /** Names of settings without which it cannot work. */
    missing: fields
      .filter(({ required, shown }) => required && shown === null)
      .map(({ label }) => label),
  }
}

/** Enough of a secret to tell two apart, and no more. */
function masked(value: string | undefined) {
  if (!value) return null
  return value.length < 16 ? '••••••••' : `••••••••${value.slice(-4)}`
}
