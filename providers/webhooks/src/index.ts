import { defineProvider } from '@kametrix/contracts'

/**
 * Outgoing webhooks by the Standard Webhooks specification, https://www.standardwebhooks.com.
 * There is no vendor: `baseUrl` is not used, and an operator has nothing to set.
 *
 * Two options exist for the sandbox and for tests: `allowLoopback: 'true'`, and `timeoutMs`, less than 15000.
 */
export default defineProvider({
  id: 'webhooks',
  name: 'Webhooks',
  fields: [],
  contracts: {
    webhooks: async (options) => {
      const { StandardWebhooks } = await import('./standard_webhooks.ts')
      return new StandardWebhooks({
        allowLoopback: options.allowLoopback === 'true',
        timeoutMs: Number(options.timeoutMs ?? 15_000),
      })
    },
  },
})
