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
      translations: {
        de: {
          label: 'Privater API-Schlüssel',
          help: 'Vapi-Dashboard, API keys: ein privater Schlüssel. Vapi zeigt ihn nur einmal.',
        },
      },
    },
    {
      key: 'publicKey',
      label: 'Public API key',
      secret: false,
      required: false,
      help: 'Vapi dashboard, API keys: the public key; running calls are ended with it.',
      translations: {
        de: {
          label: 'Öffentlicher API-Schlüssel',
          help: 'Vapi-Dashboard, API keys: der öffentliche Schlüssel; mit ihm werden laufende Gespräche beendet.',
        },
      },
    },
    {
      key: 'webhookSecret',
      label: 'Webhook secret',
      secret: true,
      required: true,
      help: 'Any long random text of your own. Vapi is told to send it with every message.',
      translations: {
        de: {
          label: 'Geheimnis der Webhooks',
          help: 'Ein langer, zufälliger Text, den Sie sich ausdenken. Vapi schickt ihn mit jeder Nachricht mit.',
        },
      },
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
