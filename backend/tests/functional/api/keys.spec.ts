import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness } from '#tests/support/api/history'
import { keyFor } from '#tests/support/api/people'

test.group('API keys', (group) => {
  isolate(group)

  test('read and change without a session and without a CSRF token', async ({ assert, client }) => {
    const { account, message, call } = await establishedBusiness()
    const key = await keyFor(account, 'admin')

    const listed = await client.get('/api/v1/calls').bearerToken(key)
    listed.assertStatus(200)
    assert.equal(listed.body().data.calls[0].id, call.id)
    assert.isUndefined(listed.headers()['set-cookie'])

    const read = await client.post(`/api/v1/messages/${message.id}/readings`).bearerToken(key)
    read.assertStatus(200)
    await message.refresh()
    assert.isNotNull(message.readAt)
    assert.isUndefined(read.headers()['set-cookie'])
  })

  test('get JSON even when they ask for pages', async ({ client }) => {
    const { account } = await establishedBusiness()
    const key = await keyFor(account, 'admin')
    const response = await client
      .post('/api/v1/agents')
      .bearerToken(key)
      .header('accept', 'text/html')
      .json({ template: 'circus' })
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ code: 'E_VALIDATION_ERROR', field: 'template' }] })
  })

  test('open nothing when they are wrong', async ({ client }) => {
    const response = await client.get('/api/v1/me').bearerToken('kx_wrong')
    response.assertStatus(401)
    response.assertBodyContains({ errors: [{ code: 'E_UNAUTHORIZED_ACCESS' }] })
  })

  test('cannot sign in, nor go to a consent page', async ({ client }) => {
    const { account } = await establishedBusiness()
    const key = await keyFor(account, 'owner')
    for (const path of ['/api/v1/signin', '/api/v1/connections/google/authorizations']) {
      const response = await client.post(path).bearerToken(key).json({})
      response.assertStatus(400)
      response.assertBodyContains({ errors: [{ code: 'E_BROWSER_REQUIRED' }] })
    }
  })
})
