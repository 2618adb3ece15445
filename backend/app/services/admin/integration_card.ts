import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roles, type Integration } from '#config/integrations'
import { siteRoot } from '#config/site'
import adapters from '#services/integrations/main'

/** An integration as an operator sees it. */
export function integrationCard(integration: Integration) {
  const { provider, options, home } = integration
  const fields = provider.fields.map((field) => ({
    ...field,
    shown: field.secret ? masked(options[field.key]) : (options[field.key] ?? null),
  }))
  return {
    id: provider.id,
    name: provider.name,
    state: adapters.state(integration),
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

/** What to click at the vendor; null when the provider came without it. */
export async function instructions(id: string): Promise<string | null> {
  return readFile(join(siteRoot, '../providers', id, 'README.md'), 'utf8').catch(() => null)
}
