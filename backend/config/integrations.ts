import env from '#start/env'
import google from '@kametrix/google'
import stripe from '@kametrix/stripe'
import vapi from '@kametrix/vapi'
import webhooks from '@kametrix/webhooks'
import type { Provider } from '@kametrix/contracts'
import type { StandInDefinition } from '@kametrix/sandbox'
import { isSandbox } from './mode.ts'

/** A provider as this install configures it. */
export interface Integration {
  provider: Provider
  /** The vendor's own address, used unless the operator names another. */
  home: string
  /** What the operator set; `baseUrl` only where it differs from `home`. */
  options: Record<string, string | undefined>
  /** Its stand-in, for an install without the vendor's key. */
  standIn?: {
    load: () => Promise<{ default: StandInDefinition }>
    /** Options that the stand-in takes for a key; `secret` derives one from this install's own key. */
    options: (secret: (label: string) => string) => Record<string, string>
    /** What an operator would click at the vendor once: run when the stand-in is up. */
    prepare?: (
      act: (action: string, input: unknown) => Promise<unknown>,
      install: { callbackUrl: string; options: Record<string, string | undefined> }
    ) => Promise<unknown>
  }
}

/** Every provider of this install: a new one is a folder and a line here. */
export const integrations: Integration[] = [
  {
    provider: vapi,
    home: 'https://api.vapi.ai',
    options: {
      baseUrl: env.get('VAPI_BASE_URL'),
      apiKey: env.get('VAPI_API_KEY')?.release(),
      publicKey: env.get('VAPI_PUBLIC_KEY'),
      webhookSecret: env.get('VAPI_WEBHOOK_SECRET')?.release(),
    },
    standIn: {
      load: () => import('@kametrix/vapi/sandbox'),
      options: (secret) => ({
        apiKey: secret('api-key'),
        publicKey: secret('public-key'),
        webhookSecret: secret('webhook-secret'),
      }),
    },
  },
  {
    provider: google,
    home: 'https://www.googleapis.com',
    options: {
      baseUrl: env.get('GOOGLE_BASE_URL'),
      clientId: env.get('GOOGLE_CLIENT_ID'),
      clientSecret: env.get('GOOGLE_CLIENT_SECRET')?.release(),
    },
    standIn: {
      load: () => import('@kametrix/google/sandbox'),
      options: (secret) => ({
        clientId: 'sandbox.apps.example.com',
        clientSecret: secret('client-secret'),
      }),
    },
  },
  {
    provider: stripe,
    home: 'https://api.stripe.com',
    options: {
      baseUrl: env.get('STRIPE_BASE_URL'),
      secretKey: env.get('STRIPE_SECRET_KEY')?.release(),
      webhookSecret: env.get('STRIPE_WEBHOOK_SECRET')?.release(),
      automaticTax: env.get('STRIPE_AUTOMATIC_TAX') ? 'true' : undefined,
    },
    standIn: {
      load: () => import('@kametrix/stripe/sandbox'),
      options: (secret) => ({
        secretKey: `sk_test_${secret('secret-key')}`,
        webhookSecret: `whsec_${secret('webhook-secret')}`,
      }),
      prepare: (act, { callbackUrl, options }) =>
        act('setEndpoint', { url: callbackUrl, secret: options.webhookSecret }),
    },
  },
  {
    provider: webhooks,
    home: 'https://kametrix.example',
    options: { allowLoopback: isSandbox ? 'true' : undefined },
    standIn: { load: () => import('@kametrix/webhooks/sandbox'), options: () => ({}) },
  },
]

/** Which provider fulfils which contract. */
export const roles = {
  voice: 'vapi',
  calendar: 'google',
  sheets: 'google',
  billing: 'stripe',
  webhooks: 'webhooks',
  /** Whose word is taken for who somebody is. */
  identity: 'google',
} as const
