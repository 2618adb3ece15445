import type { Credentials, Grant } from '@kametrix/contracts'

/** A grant whose credentials are kept in memory: what the backend does, for one test. */
export function createGrant(credentials: Credentials): Grant {
  let current = credentials
  let renewal: Promise<Credentials> | null = null
  return {
    read: async () => current,
    renew(refresh) {
      renewal ??= refresh(current)
        .then((renewed) => (current = renewed))
        .finally(() => (renewal = null))
      return renewal
    },
  }
}
