import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import integrations from '#services/integrations/main'
import { sandbox } from '#tests/support/town'

const MAILBOX = '/sandbox/mail/'

test.group('Stand-ins through the main port', () => {
  test('the control API says what runs and takes orders', async ({ assert }) => {
    const state: any = await fetch(`${appUrl}/sandbox/control/state`).then((answer) =>
      answer.json()
    )
    assert.properties(state.origins, ['vapi', 'google', 'stripe', 'mail'])

    const acted = await fetch(`${appUrl}/sandbox/control/actions/vapi/listCallers`, {
      method: 'POST',
      body: '{}',
    })
    assert.equal(acted.status, 200)
    assert.include(JSON.stringify(await acted.json()), 'books')
  })

  test('the mailbox links relatively, so that its address ends in a slash', async ({ assert }) => {
    const answer = await fetch(`${appUrl}/sandbox/mail`, { redirect: 'manual' })
    assert.equal(answer.status, 308)
    assert.equal(answer.headers.get('location'), MAILBOX)
  })

  test('a consent is given through it: the form arrives whole, its redirect is not followed', async ({
    assert,
  }) => {
    const { authorizeUrl, clientId, scopes } = await integrations.oauth('google')
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: `${appUrl}/somewhere`,
      response_type: 'code',
      scope: scopes.join(' '),
      state: 'a b/c',
    })
    const shown = await fetch(`${authorizeUrl}?${query}`)
    assert.include(await shown.text(), '<form')

    const allowed = await fetch(`${authorizeUrl}?${query}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'allow', email: 'demo@example.com' }),
      redirect: 'manual',
    })
    assert.equal(allowed.status, 303)
    const back = new URL(allowed.headers.get('location')!)
    assert.equal(back.pathname, '/somewhere')
    assert.equal(back.searchParams.get('state'), 'a b/c')
    assert.isNotEmpty(back.searchParams.get('code'))
  })

  test('cookies of the install stay in the install', async ({ assert }) => {
    const bin = crypto.randomUUID()
    await fetch(`${appUrl}/sandbox/webhooks/bin/${bin}`, {
      method: 'POST',
      headers: { 'cookie': 'session=secret', 'x-kept': 'yes' },
      body: 'as it is',
    })
    const [request]: any = await (await sandbox()).act('webhooks', 'list', { bin })
    assert.equal(request.body, 'as it is')
    assert.equal(request.headers['x-kept'], 'yes')
    assert.notProperty(request.headers, 'cookie')
  })

  test('another site’s page cannot give orders', async ({ assert }) => {
    const answer = await fetch(`${appUrl}/sandbox/control/reset`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(answer.status, 403)
  })

  test('a stand-in that does not exist is not found', async ({ assert }) => {
    const answer = await fetch(`${appUrl}/sandbox/nobody/at/home`)
    assert.equal(answer.status, 404)
  })
})
