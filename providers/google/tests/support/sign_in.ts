import { createHash } from 'node:crypto'
import type { Credentials, ProviderOptions } from '@kametrix/contracts'
import google from '../../src/index.ts'

export const REDIRECT = 'http://localhost:3333/connections/google/callback'
const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-0123456789'

/** The address a browser is sent to, as our OAuth client builds it. */
export function authorizeUrl(options: ProviderOptions, changes: Record<string, string> = {}): URL {
  const { authorizeUrl: address, scopes } = google.oauth(options, options.baseUrl)
  const url = new URL(address)
  const asked = {
    client_id: options.clientId!,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: scopes.join(' '),
    state: 'state-of-this-browser',
    access_type: 'offline',
    prompt: 'consent',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url
}

/** Presses a button of the consent page; returns where the browser is sent next. */
export async function decide(url: URL, fields: [string, string][]): Promise<URL> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return new URL(response.headers.get('location') ?? '')
}

export function exchange(
  options: ProviderOptions,
  fields: Record<string, string>
): Promise<Response> {
  const body = new URLSearchParams({
    client_id: options.clientId!,
    client_secret: options.clientSecret!,
    redirect_uri: REDIRECT,
    grant_type: 'authorization_code',
    code_verifier: VERIFIER,
    ...fields,
  })
  return fetch(google.oauth(options, options.baseUrl).tokenUrl, { method: 'POST', body })
}

/** The whole way: page, Allow, code, tokens. */
export async function signIn(
  options: ProviderOptions,
  email: string,
  granted?: string[]
): Promise<Credentials> {
  const ticked = (granted ?? []).map((scope): [string, string] => ['granted[]', scope])
  const back = await decide(authorizeUrl(options), [
    ['email', email],
    ['decision', 'allow'],
    ...ticked,
  ])
  const response = await exchange(options, { code: back.searchParams.get('code')! })
  const tokens = (await response.json()) as {
    access_token: string
    refresh_token: string
    expires_in: number
  }
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    expiresAt: new Date(Date.now() + tokens.expires_in * 1000),
  }
}
