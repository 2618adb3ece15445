import { type Credentials, ProviderError, type ProviderOptions } from '@kametrix/contracts'
import { auth } from 'googleapis/build/src/apis/calendar/index.js'
import { addressesOf } from './addresses.ts'
import { toTokenError } from './failures.ts'
import { retrying, type Timers } from './retry.ts'
import type { Refresh } from './session.ts'

type OAuth2Client = InstanceType<typeof auth.OAuth2>

/** Google's OAuth2 client, to show one access token; without a refresh token it never renews by itself. */
export function bearer(accessToken: string): OAuth2Client {
  const client = new auth.OAuth2()
  client.setCredentials({ access_token: accessToken })
  return client
}

/** Exchanges the refresh token for new credentials. Safe to repeat: Google keeps the old ones valid. */
export function refresher(options: ProviderOptions, timers: Timers, timeoutMs: number): Refresh {
  const { token } = addressesOf(options.baseUrl)
  return (current) =>
    retrying(
      timers,
      (error) => error.remedy === 'retry',
      async () => {
        const client = new auth.OAuth2({
          clientId: options.clientId,
          clientSecret: options.clientSecret,
          endpoints: { oauth2TokenUrl: token },
          transporterOptions: { timeout: timeoutMs },
        })
        retryByOurselves(client)
        client.setCredentials({ refresh_token: current.refreshToken })
        await client.getAccessToken().catch((error: unknown) => {
          throw toTokenError(error)
        })
        return credentialsOf(client.credentials)
      }
    )
}

/** The library repeats token requests with waits of its own, which no caller on the line can afford. */
function retryByOurselves(client: OAuth2Client) {
  client.transporter.interceptors.request.add({
    resolved: async (config) => ({ ...config, retry: false, retryConfig: { retry: 0 } }),
  })
}

function credentialsOf(answer: OAuth2Client['credentials']): Credentials {
  const { access_token: accessToken, refresh_token: refreshToken, expiry_date: expiry } = answer
  if (!accessToken || !refreshToken || !expiry) {
    throw new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Google sent no usable access token.')
  }
  return { accessToken, refreshToken, expiresAt: new Date(expiry) }
}
