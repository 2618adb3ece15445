import type { Service } from '#services/agents/content'

/** The service a caller means. With a single service there is nothing to ask. Null when it cannot be told. */
export function matchService(services: Service[], said: unknown): Service | null {
  if (services.length === 1) return services[0]
  if (typeof said !== 'string') return null
  const wanted = plain(said)
  const exact = services.find(({ name }) => plain(name) === wanted)
  if (exact) return exact
  const close = services.filter(
    ({ name }) => plain(name).includes(wanted) || wanted.includes(plain(name))
  )
  return wanted && close.length === 1 ? close[0] : null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
