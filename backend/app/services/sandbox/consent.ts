import { appUrl } from '#config/app'
import integrations from '#services/integrations/main'
import { locatedSandbox } from '#services/sandbox/located'

/**
 * Connects a login of a stand-in the way a person would: its consent form, then the code for tokens.
 * Gives what a connection is made of.
 */
export async function consentAtStandIn(provider: string, email: string) {
  const endpoints = await integrations.oauth(provider)
  const { origins } = await locatedSandbox()
  // A browser comes through the main port, which may not be open yet.
  const authorize = endpoints.authorizeUrl.replace(
    `${appUrl}/sandbox/${provider}`,
    origins[provider]!
  )
  const redirectUri = `${appUrl}/sandbox`
  const query = new URLSearchParams({
    client_id: endpoints.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    access_type: 'offline',
    prompt: 'consent',
    scope: endpoints.scopes.join(' '),
  })
  const answer = await fetch(`${authorize}?${query}`, {
    method: 'POST',
    body: new URLSearchParams({ decision: 'allow', email }),
    redirect: 'manual',
  })
  const code = new URL(answer.headers.get('location') ?? redirectUri).searchParams.get('code')
  if (!code) throw new Error(`The stand-in for ${provider} gave no consent`)

  const tokens = await json(endpoints.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: endpoints.clientId,
      client_secret: endpoints.clientSecret,
      redirect_uri: redirectUri,
    }),
  })
  const person = await json(endpoints.userInfoUrl, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  })
  return {
    subject: String(person.sub ?? person.id),
    label: email,
    credentials: {
      accessToken: String(tokens.access_token),
      refreshToken: String(tokens.refresh_token),
      expiresAt: new Date(Date.now() + Number(tokens.expires_in) * 1000),
    },
  }
}

async function json(url: string, request: RequestInit): Promise<Record<string, unknown>> {
  const answer = await fetch(url, request)
  if (!answer.ok) throw new Error(`${new URL(url).pathname} answered ${answer.status}`)
  return (await answer.json()) as Record<string, unknown>
}
