import { defineProvider } from '@kametrix/contracts'

/** Stripe: payers buy credits on its hosted Checkout page. */
export default defineProvider({
  id: 'stripe',
  name: 'Stripe',
  fields: [
    {
      key: 'secretKey',
      label: 'Secret key',
      secret: true,
      required: true,
      help: 'Stripe Dashboard → Developers → API keys: a secret key (sk_…), or a restricted one (rk_…) with the permissions that the guide lists.',
    },
    {
      key: 'webhookSecret',
      label: 'Webhook signing secret',
      secret: true,
      required: true,
      help: 'Stripe Dashboard → Developers → Webhooks → your endpoint → Signing secret (whsec_…).',
    },
    {
      key: 'automaticTax',
      label: 'Automatic tax',
      secret: false,
      required: false,
      help: '“true” lets Stripe Tax work out the tax that is in a price; switch Stripe Tax on in the Dashboard first.',
    },
  ],
  inboundSecretField: 'webhookSecret',
  contracts: {
    billing: async (options) => {
      const { StripeBilling } = await import('./billing.ts')
      return new StripeBilling(options)
    },
    inbound: async (options) => {
      const { StripeInbound } = await import('./inbound.ts')
      return new StripeInbound(options.webhookSecret ?? '')
    },
  },
})
