import type {
  StandInContext,
  StandInRequest,
  StandInResponse,
  StandInRoutes,
} from '@kametrix/sandbox'
import { normalisedScopes } from '../access.ts'
import { answering, GoogleFailure } from '../failure.ts'
import { consentPage } from '../pages/consent.ts'
import { escape, page, STYLES } from '../pages/html.ts'
import type { Store } from '../store.ts'

const CODE_LIVES_MS = 10 * 60_000

interface Decision {
  decision?: string
  email?: string
  /** The scopes left ticked; all of them when a program answers without the field. */
  granted?: string[]
}

export function authorizeRoutes(store: Store, { clock }: StandInContext): StandInRoutes {
  const show = (request: StandInRequest) => {
    const { clientId, scopes } = asked(request)
    return consentPage([...store.users.values()], scopes, clientId)
  }

  const decide = (request: StandInRequest): StandInResponse => {
    const { clientId, redirectUri, scopes, query } = asked(request)
    const { decision, email = '', granted = scopes } = (request.body() ?? {}) as Decision
    const back = (answer: Record<string, string>) => redirect(redirectUri, query, answer)
    if (decision !== 'allow') return back({ error: 'access_denied' })
    if (!store.users.has(email)) throw errorPage('There is no such account here.')

    const given = scopes.filter((scope) => granted.includes(scope))
    const firstTime = ![...store.refreshTokens.values()].some(
      (consent) => consent.email === email && consent.clientId === clientId && !consent.revoked
    )
    const prompted = (query.get('prompt') ?? '').split(' ').includes('consent')
    const code = store.newSecret('4/')
    store.codes.set(code, {
      consent: { email, clientId, scopes: given, revoked: false },
      redirectUri,
      challenge: query.get('code_challenge'),
      // Google hands out a refresh token at the first consent, later only when the prompt is forced.
      offline: query.get('access_type') === 'offline' && (firstTime || prompted),
      expiresAt: new Date(clock.now().getTime() + CODE_LIVES_MS),
    })
    return back({ code, scope: given.join(' '), authuser: '0', prompt: 'consent' })
  }

  return {
    'GET /o/oauth2/v2/auth': answering(show),
    'POST /o/oauth2/v2/auth': answering(decide),
    'GET /o/oauth2/v2/consent.css': () => ({
      status: 200,
      headers: { 'content-type': 'text/css' },
      body: STYLES,
    }),
  }
}

/** The client's request; what is wrong with it is shown to the person, never sent to the client. */
function asked({ query }: StandInRequest) {
  const clientId = query.get('client_id') ?? ''
  const redirectUri = query.get('redirect_uri') ?? ''
  if (clientId === '') throw errorPage('Missing required parameter: client_id')
  if (!/^https?:$/.test(URL.parse(redirectUri)?.protocol ?? '')) {
    throw errorPage('redirect_uri_mismatch: the redirect address must be absolute.')
  }
  if (query.get('response_type') !== 'code') throw errorPage('unsupported_response_type')
  if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256') {
    throw errorPage('invalid_request: only code_challenge_method=S256 is accepted here.')
  }
  const scopes = normalisedScopes(query.get('scope') ?? '')
  if (scopes.length === 0) throw errorPage('Missing required parameter: scope')
  return { clientId, redirectUri, scopes, query }
}

function redirect(to: string, query: URLSearchParams, answer: Record<string, string>) {
  const location = new URL(to)
  const state = query.get('state')
  for (const [name, value] of Object.entries({ ...(state !== null && { state }), ...answer })) {
    location.searchParams.set(name, value)
  }
  return { status: 303, headers: { location: location.href } }
}

function errorPage(reason: string): GoogleFailure {
  return new GoogleFailure(page(400, 'Access blocked', `<p>Error 400: ${escape(reason)}</p>`))
}
