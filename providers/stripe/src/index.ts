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
      translations: {
        de: {
          label: 'Geheimer Schlüssel',
          help: 'Stripe-Dashboard → Entwickler → API-Schlüssel: ein geheimer Schlüssel (sk_…) oder ein eingeschränkter (rk_…) mit den Berechtigungen, die in der Anleitung stehen.',
        },
      },
    },
    {
      key: 'webhookSecret',
      label: 'Webhook signing secret',
      secret: true,
      required: true,
      help: 'Stripe Dashboard → Developers → Webhooks → your endpoint → Signing secret (whsec_…).',
      translations: {
        de: {
          label: 'Signaturschlüssel der Webhooks',
          help: 'Stripe-Dashboard → Entwickler → Webhooks → Ihr Endpunkt → Signaturgeheimnis (whsec_…).',
        },
      },
    },
    {
      key: 'automaticTax',
      label: 'Automatic tax',
      secret: false,
      required: false,
      help: '“true” lets Stripe Tax work out the tax that is in a price; switch Stripe Tax on in the Dashboard first.',
      translations: {
        de: {
          label: 'Automatische Steuer',
          help: '„true“: Stripe Tax rechnet aus, welche Steuer im Preis steckt. Schalten Sie Stripe Tax vorher im Dashboard ein.',
        },
      },
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
