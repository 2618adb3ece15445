import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { memberOf, signedUp } from '#tests/support/api/people'
import type { Visitor } from '#tests/support/api/visitor'

const WANTED = { name: 'Till', scopes: ['calls:read'] }

const make = async (visitor: Visitor, over: object = {}) => {
  const response = await visitor.json('POST', '/api/v1/keys', { ...WANTED, ...over })
  return ((await response.json()) as any).data as { id: string; key: string }
}

const ask = (key: string, path: string) => {
  const url = `http://${process.env.HOST}:${process.env.PORT}/api/v1/${path}`
  return fetch(url, { headers: { authorization: `Bearer ${key}` } })
}

const statusWith = async (key: string, path = 'calls') => (await ask(key, path)).status

test.group('Keys to the API', (group) => {
  isolate(group)

  test('are shown once, kept as a hash, and open what their scopes name', async ({ assert }) => {
    const { visitor } = await signedUp()
    const { id, key } = await make(visitor)
    assert.equal(await statusWith(key), 200)
    assert.equal(await statusWith(key, 'messages'), 403)
    assert.equal(await statusWith(key, 'keys'), 400)

    const listed = await (await visitor.json('GET', '/api/v1/keys')).text()
    assert.notInclude(listed, key)
    const [line] = JSON.parse(listed).data.keys
    assert.equal(line.id, id)
    assert.deepEqual(line.scopes, ['calls:read'])
    assert.match(line.lastUsedAt, /:00:00\.000Z$/)
    const row = await db.from('api_keys').where('id', id).first()
    assert.notInclude(key, row.hash)
  })

  test('act in the account they were made for, wherever their maker works now', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    const { key } = await make(visitor, { scopes: ['business:read'] })
    await visitor.json('POST', '/api/v1/accounts', { businessName: 'Second Shop' })
    const { data } = (await (await ask(key, 'me')).json()) as any
    assert.equal(data.account.id, account.id)
  })

  test('without an account do not exist', async ({ assert }) => {
    const { visitor } = await signedUp()
    const { id } = await make(visitor)
    const orphan = () => db.from('api_keys').where('id', id).update({ account_id: null })
    await assert.rejects(orphan, /not-null/)
  })

  test('are revoked at once, and die with their maker’s membership', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const { id, key } = await make(visitor)
    await visitor.form(`/api/v1/keys/${id}/removals`)
    assert.equal(await statusWith(key), 401)

    const admin = await memberOf(account, 'admin')
    const { key: theirs } = await make(admin.visitor)
    assert.equal(await statusWith(theirs), 200)
    await visitor.form(`/api/v1/members/${admin.membership.id}/removals`)
    assert.equal(await statusWith(theirs), 401)
  })

  test('expire when they are to', async ({ assert }) => {
    const { visitor } = await signedUp()
    const { id, key } = await make(visitor, { days: 30 })
    assert.equal(await statusWith(key), 200)
    const yesterday = new Date(Date.now() - 86_400_000)
    await db.from('api_keys').where('id', id).update({ expires_at: yesterday })
    assert.equal(await statusWith(key), 401)
  })

  test('are twenty at most, with at least one scope that exists', async ({ assert }) => {
    const { visitor } = await signedUp()
    const statusOf = async (over: object) =>
      (await visitor.json('POST', '/api/v1/keys', { ...WANTED, ...over })).status
    assert.equal(await statusOf({ scopes: [] }), 422)
    assert.equal(await statusOf({ scopes: ['*'] }), 422)
    for (let n = 0; n < 20; n++) assert.equal(await statusOf({}), 201)
    assert.equal(await statusOf({}), 422)
  })
})
