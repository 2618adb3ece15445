import { createHash } from 'node:crypto'
import type { StandInContext, StandInRequest, StandInRoutes } from '@kametrix/sandbox'
import { consentOf } from '../access.ts'
import type { Consent } from '../entities.ts'
import { answering, GoogleFailure, oauthError } from '../failure.ts'
import { writeRefreshToken } from '../refresh_token.ts'
import type { Store } from '../store.ts'

/** Google's access tokens live an hour, less one second. */
const TOKEN_LIVES_S = 3599

type Fields = Record<string, string | undefined>

export function tokenRoutes(store: Store, { clock }: StandInContext): StandInRoutes {
  const issue = (consent: Consent) => {
    const token = store.newSecret('ya29.')
    const expiresAt = new Date(clock.now().getTime() + TOKEN_LIVES_S * 1000)
    store.accessTokens.set(token, { consent, expiresAt })
    return {
      access_token: token,
      expires_in: TOKEN_LIVES_S,
      scope: consent.scopes.join(' '),
      token_type: 'Bearer',
    }
  }

  const byCode = (fields: Fields, clientId: string) => {
    const pending = store.codes.get(fields.code ?? '')
    store.codes.delete(fields.code ?? '')
    if (!pending || pending.expiresAt <= clock.now() || pending.consent.clientId !== clientId) {
      throw refusal(400, 'invalid_grant', 'Malformed auth code.')
    }
    if (fields.redirect_uri !== pending.redirectUri) {
      throw refusal(400, 'redirect_uri_mismatch', 'Bad Request')
    }
    if (pending.challenge && challengeOf(fields.code_verifier ?? '') !== pending.challenge) {
      const missing = fields.code_verifier === undefined
      throw refusal(400, 'invalid_grant', `${missing ? 'Missing' : 'Invalid'} code verifier.`)
    }
    if (!pending.offline) return issue(pending.consent)
    const refreshToken = writeRefreshToken(pending.consent)
    store.refreshTokens.set(refreshToken, pending.consent)
    return { ...issue(pending.consent), refresh_token: refreshToken }
  }

  const byRefreshToken = (fields: Fields, clientId: string) => {
    const consent = store.consentBehind(fields.refresh_token ?? '')
    if (!consent || consent.revoked || consent.lapsed) throw new GoogleFailure(invalidGrant())
    if (consent.clientId !== clientId) throw refusal(401, 'unauthorized_client', 'Unauthorized')
    return issue(consent)
  }

  const token = (request: StandInRequest) => {
    const fields = (request.body() ?? {}) as Fields
    const clientId = checkClient(store, fields)
    switch (fields.grant_type) {
      case 'authorization_code':
        return { status: 200, body: byCode(fields, clientId) }
      case 'refresh_token':
        return { status: 200, body: byRefreshToken(fields, clientId) }
      default:
        throw refusal(400, 'unsupported_grant_type', `Invalid grant_type: ${fields.grant_type}`)
    }
  }

  const revoke = (request: StandInRequest) => {
    const shown = request.query.get('token') ?? ((request.body() ?? {}) as Fields).token ?? ''
    const consent = store.consentBehind(shown) ?? store.accessTokens.get(shown)?.consent
    if (!consent || consent.revoked) {
      throw refusal(400, 'invalid_token', 'Token expired or revoked')
    }
    store.withdraw(consent)
    return { status: 200, body: {} }
  }

  const userInfo = (request: StandInRequest) => {
    const consent = consentOf(store, clock, request)
    const user = consent && store.users.get(consent.email)
    if (!user) throw refusal(401, 'invalid_request', 'Invalid Credentials')
    const has = (scope: string) => consent.scopes.some((given) => given.endsWith(scope))
    const body = {
      sub: user.sub,
      ...(has('userinfo.email') && { email: user.email, email_verified: true }),
      ...(has('userinfo.profile') && { name: user.name }),
    }
    return { status: 200, body }
  }

  return {
    'POST /token': answering(token),
    'POST /revoke': answering(revoke),
    'GET /oauth2/v3/userinfo': answering(userInfo),
  }
}

export function invalidGrant() {
  return oauthError(400, 'invalid_grant', 'Token has been expired or revoked.')
}

function checkClient(store: Store, { client_id: id, client_secret: secret }: Fields): string {
  if (!id || !secret) throw refusal(400, 'invalid_request', 'client_id or secret is missing.')
  const known = store.clientSecrets.get(id) ?? secret
  if (known !== secret) throw refusal(401, 'invalid_client', 'Unauthorized')
  store.clientSecrets.set(id, known)
  return id
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

function refusal(status: number, error: string, description: string): GoogleFailure {
  return new GoogleFailure(oauthError(status, error, description))
}
