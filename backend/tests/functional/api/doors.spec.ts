import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness } from '#tests/support/api/history'
import { keyFor, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

interface Rule {
  /** `door`: for whoever comes. `own`: about the asker's account alone. `named`: about the thing in its address. */
  about: 'door' | 'own' | 'named'
  /** The lowest role that may. */
  least?: 'member' | 'admin'
  byKey?: false
}

type World = Awaited<ReturnType<typeof establishedBusiness>>

/** Never by a key: a key is not a person. */
const person: Rule = { about: 'own', byKey: false }
const personsOwn: Rule = { about: 'named', byKey: false }
const read: Rule = { about: 'own', least: 'member' }
const readOne: Rule = { about: 'named', least: 'member' }
const change: Rule = { about: 'own', least: 'admin' }
const changeOne: Rule = { about: 'named', least: 'admin' }

/** Who may do what. A route that is not here fails the walk. */
const RULES: Record<string, Rule> = {
  'v1.signup.store': { about: 'door' },
  'v1.newcomers.store': { about: 'door' },
  'v1.verifications.show': { about: 'door' },
  'v1.verifications.store': { about: 'door' },
  'v1.signin.store': { about: 'door' },
  'v1.signin.codes.store': { about: 'door' },
  'v1.signin.authorizations.store': { about: 'door' },
  'v1.signin.callback': { about: 'door' },
  'v1.resets.store': { about: 'door' },
  'v1.passwords.store': { about: 'door' },
  'v1.signout.store': { about: 'door' },
  'v1.me.show': read,
  'v1.me.profile.update': person,
  'v1.me.password.update': person,
  'v1.me.email.update': person,
  'v1.me.security.show': person,
  'v1.me.second_factor.store': person,
  'v1.me.second_factor.confirmations.store': person,
  'v1.me.second_factor.removals.store': person,
  'v1.me.recovery_codes.store': person,
  'v1.me.sign_ins.removals': person,
  'v1.me.sign_ins.removals.store': personsOwn,
  'v1.me.identities.authorizations.store': person,
  'v1.me.identities.removals.store': personsOwn,
  'v1.home.show': read,
  'v1.settings.show': read,
  'v1.settings.update': change,
  'v1.hours.show': read,
  'v1.hours.update': change,
  'v1.closedDays.store': change,
  'v1.closedDays.removals.store': changeOne,
  'v1.holidays.update': change,
  'v1.holidays.exceptions.store': change,
  'v1.bookingRules.update': change,
  'v1.services.index': read,
  'v1.services.store': change,
  'v1.services.update': changeOne,
  'v1.services.activations.store': changeOne,
  'v1.services.deactivations.store': changeOne,
  'v1.staff.index': read,
  'v1.staff.store': change,
  'v1.staff.update': changeOne,
  'v1.staff.activations.store': changeOne,
  'v1.staff.deactivations.store': changeOne,
  'v1.notifications.show': read,
  'v1.notifications.update': read,
  'v1.templates.index': read,
  'v1.agents.index': read,
  'v1.agents.show': readOne,
  'v1.agents.store': change,
  'v1.agents.publications.store': changeOne,
  'v1.numbers.store': change,
  'v1.calls.index': read,
  'v1.calls.show': readOne,
  'v1.messages.index': read,
  'v1.messages.readings.store': readOne,
  'v1.bookings.index': read,
  'v1.credits.show': read,
  'v1.credits.checkouts.store': change,
  'v1.connections.index': read,
  'v1.connections.authorizations.store': change,
  'v1.connections.callbacks.show': change,
  'v1.connections.destroy': changeOne,
  'v1.connections.removals.store': changeOne,
  'v1.webhooks.index': read,
  'v1.webhooks.show': readOne,
  'v1.webhooks.store': change,
  'v1.webhooks.pings.store': changeOne,
  'v1.webhooks.destroy': changeOne,
  'v1.webhooks.removals.store': changeOne,
}

const NOBODYS = '01990000-0000-7000-8000-000000000000'

/** The thing of the other account that a route's `:id` names. */
function subject(name: string, world: World): string {
  const [, kind] = name.split('.') as [string, string]
  const { agent, call, message, connection, webhook, closedDay, service, staff } = world
  const found = {
    agents: agent,
    calls: call,
    messages: message,
    connections: connection,
    webhooks: webhook,
    closedDays: closedDay,
    services: service,
    staff,
  }
  return found[kind as keyof typeof found]?.id ?? NOBODYS
}

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
      const response = await visitor.json(method, addressOf(pattern, name, world), bodyFor(method))
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
    const secrets = [world.user.email, ...Object.values(world).map(({ id }) => id)]
    for (const { name, method, pattern } of routes()) {
      if (RULES[name].about === 'door') continue
      const response = await visitor.json(method, addressOf(pattern, name, world), bodyFor(method))
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

function bodyFor(method: string) {
  return method === 'POST' ? {} : undefined
}

function withKey(key: string, method: string, path: string) {
  const url = new URL(path, `http://${process.env.HOST}:${process.env.PORT}`)
  return fetch(url, { method, redirect: 'manual', headers: { authorization: `Bearer ${key}` } })
}
