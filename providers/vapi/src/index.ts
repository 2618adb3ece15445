import { defineProvider } from '@kametrix/contracts'

/** Vapi: agents, numbers and calls, and the messages it sends about them. The SDK is loaded on first use. */
export default defineProvider({
  id: 'vapi',
  name: 'Vapi',
  fields: [
    {
      key: 'apiKey',
      label: 'Private API key',
      secret: true,
      required: true,
      help: 'Vapi dashboard, API keys: a private key. It is shown once.',
    },
    {
      key: 'publicKey',
      label: 'Public API key',
      secret: false,
      required: false,
      help: 'Vapi dashboard, API keys: the public key; needed for calls in the browser only.',
    },
    {
      key: 'webhookSecret',
      label: 'Webhook secret',
      secret: true,
      required: true,
      help: 'Any long random text of your own. Vapi is told to send it with every message.',
    },
  ],
  inboundSecretField: 'webhookSecret',
  contracts: {
    voice: async (options, callback) => {
      const { VapiVoice } = await import('./voice.ts')
      return new VapiVoice(options, callback)
    },
    inbound: async (options) => {
      const { VapiInbound } = await import('./inbound.ts')
      return new VapiInbound(options.webhookSecret ?? '')
    },
  },
})
