import { test } from '@japa/runner'
import google from '../src/index.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { authorizeUrl, decide, exchange, REDIRECT } from './support/sign_in.ts'

const ALLOW: [string, string][] = [
  ['email', DEMO],
  ['decision', 'allow'],
]

test.group('connecting a Google account', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  group.each.setup(async () => {
    stand = await startGoogle()
    return () => stand.close()
  })

  const allow = async () => {
    const back = await decide(authorizeUrl(stand.options), ALLOW)
    return back.searchParams.get('code')!
  }

  test('the page is a plain form that posts to its own address', async ({ assert }) => {
    const url = authorizeUrl(stand.options, { client_id: '<b>client</b>' })
    const html = await (await fetch(url)).text()
    assert.include(html, '<form method="post">')
    assert.include(html, 'name="email" value="demo@example.com" checked')
    assert.include(html, 'name="email" value="practice@example.com"')
    assert.include(html, '<button name="decision" value="allow">')
    assert.include(html, '<button name="decision" value="deny">')
    assert.notInclude(html, '<b>client</b>')
    assert.notInclude(html, '<script')
  })

  test('Allow leads to tokens for every scope that was left ticked', async ({ assert }) => {
    const url = authorizeUrl(stand.options)
    const html = await (await fetch(url)).text()
    const ticked = [...html.matchAll(/name="(granted\[\])" value="([^"]+)"/g)]
    const fields = ticked.map(([, name, value]): [string, string] => [name!, value!])
    const back = await decide(url, [...fields, ...ALLOW])

    assert.equal(back.origin + back.pathname, REDIRECT)
    assert.equal(back.searchParams.get('state'), 'state-of-this-browser')
    const response = await exchange(stand.options, { code: back.searchParams.get('code')! })
    const tokens = (await response.json()) as Record<string, string>
    assert.equal(response.status, 200)
    assert.equal(tokens.token_type, 'Bearer')
    assert.isString(tokens.refresh_token)
    const { scopes } = google.oauth(stand.options, stand.baseUrl)
    const asked = scopes.map((scope) =>
      scope.replace(/^email$/, 'https://www.googleapis.com/auth/userinfo.email')
    )
    assert.sameMembers(tokens.scope!.split(' '), asked)
  })

  test('the connected account tells who it is', async ({ assert }) => {
    const response = await exchange(stand.options, { code: await allow() })
    const { access_token: token } = (await response.json()) as { access_token: string }
    const { userInfoUrl } = google.oauth(stand.options, stand.baseUrl)
    const user = await fetch(userInfoUrl, { headers: { authorization: `Bearer ${token}` } })
    const { sub, ...rest } = (await user.json()) as Record<string, unknown>
    assert.match(String(sub), /^\d{21}$/)
    assert.deepEqual(rest, { email: DEMO, email_verified: true })
  })

  test('Deny leads back without a code', async ({ assert }) => {
    const back = await decide(authorizeUrl(stand.options), [['decision', 'deny']])
    assert.equal(back.searchParams.get('error'), 'access_denied')
    assert.equal(back.searchParams.get('state'), 'state-of-this-browser')
    assert.isFalse(back.searchParams.has('code'))
  })

  test('a code is worth tokens once', async ({ assert }) => {
    const code = await allow()
    assert.equal((await exchange(stand.options, { code })).status, 200)
    await assertRefused(assert, exchange(stand.options, { code }), 400, 'invalid_grant')
  })

  test('a code is worth nothing to another redirect address', async ({ assert }) => {
    const sent = exchange(stand.options, {
      code: await allow(),
      redirect_uri: 'http://localhost:3333/elsewhere',
    })
    await assertRefused(assert, sent, 400, 'redirect_uri_mismatch')
  })

  test('a code is worth nothing without the verifier it was asked with', async ({ assert }) => {
    const sent = exchange(stand.options, { code: await allow(), code_verifier: 'another' })
    await assertRefused(assert, sent, 400, 'invalid_grant')
  })

  test('a code is worth nothing after ten minutes', async ({ assert }) => {
    const code = await allow()
    stand.clock.advance(10 * 60_000)
    await assertRefused(assert, exchange(stand.options, { code }), 400, 'invalid_grant')
  })

  test('a client is known by its secret', async ({ assert }) => {
    await exchange(stand.options, { code: await allow() })
    const sent = exchange(stand.options, { code: await allow(), client_secret: 'wrong' })
    await assertRefused(assert, sent, 401, 'invalid_client')
  })

  test('a refresh token comes with offline access only', async ({ assert }) => {
    const back = await decide(authorizeUrl(stand.options, { access_type: 'online' }), ALLOW)
    const response = await exchange(stand.options, { code: back.searchParams.get('code')! })
    assert.notProperty(await response.json(), 'refresh_token')
  })

  test('a mistaken request is told to the person, not to the client', async ({ assert }) => {
    const response = await fetch(authorizeUrl(stand.options, { redirect_uri: '/relative' }), {
      redirect: 'manual',
    })
    assert.equal(response.status, 400)
    assert.include(await response.text(), 'redirect_uri_mismatch')
  })
})

test.group('OAuth addresses', () => {
  test('follow one origin, the consent page the browser’s', ({ assert }) => {
    const baseUrl = 'http://127.0.0.1:4000/'
    const addresses = google.oauth({ baseUrl }, 'http://localhost:3333/sandbox/google')
    assert.containsSubset(addresses, {
      authorizeUrl: 'http://localhost:3333/sandbox/google/o/oauth2/v2/auth',
      tokenUrl: 'http://127.0.0.1:4000/token',
      userInfoUrl: 'http://127.0.0.1:4000/oauth2/v3/userinfo',
      revokeUrl: 'http://127.0.0.1:4000/revoke',
    })
  })

  test('are Google’s own hosts for Google’s own address', ({ assert }) => {
    const baseUrl = 'https://www.googleapis.com'
    const addresses = google.oauth({ baseUrl }, 'http://localhost:3333/sandbox/google')
    assert.containsSubset(addresses, {
      authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
      tokenUrl: 'https://oauth2.googleapis.com/token',
      userInfoUrl: 'https://www.googleapis.com/oauth2/v3/userinfo',
      revokeUrl: 'https://oauth2.googleapis.com/revoke',
    })
  })
})

async function assertRefused(
  assert: { equal(actual: unknown, expected: unknown): void },
  sent: Promise<Response>,
  status: number,
  error: string
) {
  const response = await sent
  assert.equal(response.status, status)
  assert.equal(((await response.json()) as { error: string }).error, error)
}
