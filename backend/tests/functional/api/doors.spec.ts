import { test } from '@japa/runner'
import CloseAccount from '#actions/accounts/close_account'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness } from '#tests/support/api/history'
import { keyFor, memberOf, operatorAtBrowser, signedUp } from '#tests/support/api/people'
import { RULES } from '#tests/support/api/rules'
import { Visitor } from '#tests/support/api/visitor'
import { addressOf, apiRoutes, bodyFor, withKey } from '#tests/support/api/walk'

test.group('Every route of the API', (group) => {
  isolate(group)

  test('has a rule, and no rule is left over', ({ assert }) => {
    assert.sameMembers(
      apiRoutes().map(({ name }) => name),
      Object.keys(RULES)
    )
  })

  test('asks strangers without a session or key to sign in', async ({ assert }) => {
    const world = await establishedBusiness()
    const visitor = await new Visitor().arrive()
    for (const { name, method, pattern } of apiRoutes()) {
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
    // Everybody may know of a pack.
    const { packId, ...own } = world
    const secrets = [
      world.user.email,
      ...Object.values(own).map((one) => (typeof one === 'string' ? one : one.id)),
    ]
    for (const { name, method, pattern } of apiRoutes()) {
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
    for (const { name, method, pattern } of apiRoutes()) {
      const { about, least, byKey, asks, lacks } = RULES[name]
      if (about === 'door') continue
      const response = await withKey(key, method, addressOf(pattern, name, world))
      if (byKey === false) assert.equal(response.status, 400, name)
      else if (least === 'admin') assert.equal(response.status, 403, name)
      else assert.include(asks ? [422] : lacks ? [404] : [200, 201], response.status, name)
    }
  })

  test('opens to every role what it may, and refuses what only a higher one may', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const ranks = ['member', 'admin', 'owner']
    for (const role of ['member', 'admin'] as const) {
      const { visitor } = await memberOf(world.account, role)
      for (const { name, method, pattern } of apiRoutes()) {
        const { about, ends, least = 'member' } = RULES[name]
        const may = ranks.indexOf(least) <= ranks.indexOf(role)
        if (may && (about !== 'own' || ends)) continue
        const address = addressOf(pattern, name, world)
        const response = await visitor.json(method, address, bodyFor(method, name))
        if (may) {
          assert.notInclude([401, 403, 404, 500], response.status, `${role}: ${name}`)
          await response.body?.cancel()
          continue
        }
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
    for (const { name, method, pattern } of apiRoutes()) {
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

  test('knows nobody of an account that is closed, whoever closed it', async ({ assert }) => {
    const { account, visitor, user } = await signedUp()
    const world = await establishedBusiness()
    const walk = async (code: string) => {
      for (const { name, method, pattern } of apiRoutes()) {
        if (!RULES[name].least) continue
        const address = addressOf(pattern, name, world)
        const response = await visitor.json(method, address, bodyFor(method, name))
        assert.equal(((await response.json()) as any).errors[0].code, code, name)
      }
    }
    await account.merge({ status: 'closed' }).save()
    await walk('E_NO_ACCOUNT')
    await account.merge({ status: 'active' }).save()
    const actor = { userId: user.id, address: null }
    await new CloseAccount().handle({ accountId: account.id, actor })
    await walk('E_UNAUTHORIZED_ACCESS')
  })

  test('makes no difference for an operator: in no account, or among their own alone', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const visitor = await operatorAtBrowser()
    for (const { name, method, pattern } of apiRoutes()) {
      if (!RULES[name].least) continue
      const address = addressOf(pattern, name, world)
      const response = await visitor.json(method, address, bodyFor(method, name))
      assert.equal(((await response.json()) as any).errors[0].code, 'E_NO_ACCOUNT', name)
    }
    const { user, visitor: owner } = await signedUp()
    await user.merge({ isOperator: true }).save()
    for (const { name, method, pattern } of apiRoutes()) {
      if (RULES[name].about !== 'named') continue
      const address = addressOf(pattern, name, world)
      assert.equal((await owner.json(method, address, bodyFor(method, name))).status, 404, name)
    }
  })

  test('refuses a session to change anything without the token of its own pages', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const { visitor } = await signedUp()
    visitor.cookies.delete('XSRF-TOKEN')
    for (const { name, method, pattern } of apiRoutes()) {
      if (method === 'GET') continue
      const response = await visitor.json(method, addressOf(pattern, name, world), {})
      visitor.cookies.delete('XSRF-TOKEN')
      const { errors } = (await response.json()) as any
      assert.equal(errors[0].code, 'E_BAD_CSRF_TOKEN', name)
    }
  })
})
