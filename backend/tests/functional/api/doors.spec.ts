import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness } from '#tests/support/api/history'
import { keyFor, memberOf, signedUp } from '#tests/support/api/people'
import { RULES, subject, type World } from '#tests/support/api/rules'
import { Visitor } from '#tests/support/api/visitor'
import { scopeOf } from '#policies/scopes'

test.group('Every route of the API', (group) => {
  isolate(group)

  test('has a rule, and no rule is left over', ({ assert }) => {
    assert.sameMembers(
      routes().map(({ name }) => name),
      Object.keys(RULES)
    )
  })

  test('asks strangers without a session or key to sign in', async ({ assert }) => {
    const world = await establishedBusiness()
    const visitor = await new Visitor().arrive()
    for (const { name, method, pattern } of routes()) {
      const response = await visitor.json(
        method,
        addressOf(pattern, name, world),
        bodyFor(method, name)
      )
      const refused = response.status === 401
      assert.equal(refused, RULES[name].about !== 'door', `${name}: ${response.status}`)
    }
  })

  test('shows and changes nothing of another account', async ({ assert }) => {
    const world = await establishedBusiness()
    const { visitor } = await signedUp()
    const { connection, webhook, message, agent, closedDay, service, staff } = world
    const rows = [connection, webhook, message, agent, closedDay, service, staff]
    for (const row of rows) await row.refresh()
    const before = rows.map((row) => row.serialize())
    const secrets = [
      world.user.email,
      ...Object.values(world).map((one) => (typeof one === 'string' ? one : one.id)),
    ]
    for (const { name, method, pattern } of routes()) {
      if (RULES[name].about === 'door' || RULES[name].ends) continue
      const response = await visitor.json(
        method,
        addressOf(pattern, name, world),
        bodyFor(method, name)
      )
      const text = await response.text()
      if (RULES[name].about === 'named') assert.equal(response.status, 404, name)
      else assert.notInclude([401, 403, 500], response.status, name)
      for (const secret of secrets) assert.notInclude(text, secret, name)
    }
    for (const row of rows) await row.refresh()
    assert.deepEqual(
      rows.map((row) => row.serialize()),
      before
    )
  })

  test('cannot be led to another account by an id in the body', async ({ assert }) => {
    const world = await establishedBusiness()
    const { visitor } = await signedUp()
    const response = await visitor.json('POST', '/api/v1/numbers', { agentId: world.agent.id })
    assert.equal(response.status, 404)
  })

  test('lets members read, and refuses them what costs or changes', async ({ assert }) => {
    const world = await establishedBusiness()
    const key = await keyFor(world.account, 'member')
    for (const { name, method, pattern } of routes()) {
      const { about, least, byKey } = RULES[name]
      if (about === 'door') continue
      const response = await withKey(key, method, addressOf(pattern, name, world))
      if (byKey === false) assert.equal(response.status, 400, name)
      else if (least === 'admin') assert.equal(response.status, 403, name)
      else assert.include([200, 201], response.status, name)
    }
  })

  test('refuses every role what only a higher one may', async ({ assert }) => {
    const world = await establishedBusiness()
    const ranks = ['member', 'admin', 'owner']
    for (const role of ['member', 'admin'] as const) {
      const { visitor } = await memberOf(world.account, role)
      for (const { name, method, pattern } of routes()) {
        const { least = 'member' } = RULES[name]
        if (ranks.indexOf(least) <= ranks.indexOf(role)) continue
        const address = addressOf(pattern, name, world)
        const response = await visitor.json(method, address, bodyFor(method, name))
        assert.equal(response.status, 403, `${role}: ${name}`)
        const { errors } = (await response.json()) as any
        assert.equal(errors[0].code, 'E_ROLE_REQUIRED', `${role}: ${name}`)
      }
    }
  })

  test('knows nobody who was in the account and no longer is', async ({ assert }) => {
    const world = await establishedBusiness()
    const { visitor, membership } = await memberOf(world.account, 'owner')
    await membership.delete()
    for (const { name, method, pattern } of routes()) {
      if (!RULES[name].least) continue
      const response = await visitor.json(
        method,
        addressOf(pattern, name, world),
        bodyFor(method, name)
      )
      const { errors } = (await response.json()) as any
      assert.equal(errors[0].code, 'E_NO_ACCOUNT', name)
    }
  })

  test('opens to a key what its scopes name, and nothing else', async ({ assert }) => {
    const world = await establishedBusiness()
    const key = await keyFor(world.account, 'owner', ['calls:read'])
    for (const { name, method, pattern } of routes()) {
      const { about } = RULES[name]
      if (about === 'door') continue
      const { status } = await withKey(key, method, addressOf(pattern, name, world))
      const scope = scopeOf(name)
      const expected = scope === 'calls:read' ? 200 : scope ? 403 : 400
      assert.equal(status, expected, name)
    }
  })

  test('lets a key of one account see nothing of another, though its maker is in both', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const { account } = await signedUp()
    const key = await keyFor(account, 'owner')
    for (const { name, method, pattern } of routes()) {
      if (RULES[name].about !== 'named' || RULES[name].byKey === false) continue
      const { status } = await withKey(key, method, addressOf(pattern, name, world))
      assert.equal(status, 404, name)
    }
  })

  test('opens to no key of a member who left, nor of an account that closed', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const key = await keyFor(world.account, 'admin')
    await world.account.merge({ status: 'closed' }).save()
    const response = await withKey(key, 'GET', '/api/v1/calls')
    assert.equal(response.status, 403)
  })

  test('refuses a session to change anything without the token of its own pages', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const { visitor } = await signedUp()
    visitor.cookies.delete('XSRF-TOKEN')
    for (const { name, method, pattern } of routes()) {
      if (method === 'GET') continue
      const response = await visitor.json(method, addressOf(pattern, name, world), {})
      visitor.cookies.delete('XSRF-TOKEN')
      const { errors } = (await response.json()) as any
      assert.equal(errors[0].code, 'E_BAD_CSRF_TOKEN', name)
    }
  })
})

function routes() {
  return router
    .toJSON()
    .root.filter(({ name }) => name?.startsWith('v1.'))
    .map(({ name, methods, pattern }) => ({ name: name!, method: methods[0], pattern }))
}

function addressOf(pattern: string, name: string, world: World) {
  return pattern.replace(':id', subject(name, world)).replace(':provider', 'google')
}

function bodyFor(method: string, name: string) {
  return method === 'POST' ? (RULES[name].body ?? {}) : undefined
}

function withKey(key: string, method: string, path: string) {
  const url = new URL(path, `http://${process.env.HOST}:${process.env.PORT}`)
  return fetch(url, { method, redirect: 'manual', headers: { authorization: `Bearer ${key}` } })
}
