import { test } from '@japa/runner'
import VendorEvent from '#models/vendor_event'
import { establishedBusiness } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { keyholder, memberOf, operatorAtBrowser, signedUp } from '#tests/support/api/people'
import { placeAddress, PLACES, vendorEvent, type For } from '#tests/support/api/places'
import { RULES, type World } from '#tests/support/api/rules'
import { Visitor } from '#tests/support/api/visitor'
import { allRoutes, withKey } from '#tests/support/api/walk'

/** Everything outside the API that is for these, with an address in somebody else’s world. */
async function placesFor(...whom: For[]) {
  const world = await establishedBusiness()
  const event = await vendorEvent()
  const places = allRoutes()
    .filter(({ name }) => whom.includes(PLACES[name]))
    .map((route) => ({ ...route, address: placeAddress(route, world, event) }))
  return { places, world, event }
}

const knock = (visitor: Visitor, { method, address }: { method: string; address: string }) =>
  method === 'POST' ? visitor.form(address) : visitor.open(address)

/** Where somebody is led, or the status where they are not. */
async function outcome(visitor: Visitor, place: { method: string; address: string }) {
  const response = await knock(visitor, place)
  await response.body?.cancel()
  return response.headers.get('location')?.split('?')[0] ?? response.status
}

/** People who are signed in and do not run the install, each by what they are. */
const OTHERS: { who: string; come: (world: World) => Promise<Visitor> }[] = [
  { who: 'an owner', come: async () => (await signedUp()).visitor },
  { who: 'an admin', come: async ({ account }) => (await memberOf(account, 'admin')).visitor },
  { who: 'a member', come: async ({ account }) => (await memberOf(account, 'member')).visitor },
  { who: 'somebody who left', come: async ({ account }) => formerMember(account) },
]

async function formerMember(account: World['account']) {
  const { visitor, membership } = await memberOf(account, 'admin')
  await membership.delete()
  return visitor
}

test.group('Every address', (group) => {
  isolate(group)

  test('has a rule, of the API or another, and none is left over', ({ assert }) => {
    const routes = allRoutes()
    const rules = [...Object.keys(RULES), ...Object.keys(PLACES)]
    assert.sameMembers(
      routes.map(({ name }) => name),
      rules
    )
    assert.deepEqual([...new Set(routes.map(({ domain }) => domain))], ['root'])
    for (const { name, pattern } of routes) {
      assert.equal(name in RULES, pattern.startsWith('/api/v1'), pattern)
    }
  })

  test('that is for everybody asks nobody to sign in', async ({ assert }) => {
    const { places } = await placesFor('everybody')
    for (const place of places) {
      const found = await outcome(new Visitor(), place)
      assert.notInclude([401, 403, 500, 503], found, place.name)
      if (place.name !== 'door.code') assert.notEqual(found, '/signin', place.name)
    }
  })

  test('that is for somebody leads strangers to the door', async ({ assert }) => {
    const { places } = await placesFor('person', 'member', 'operator')
    const visitor = await new Visitor().arrive()
    for (const place of places) {
      assert.equal(await outcome(visitor, place), '/signin', place.name)
    }
  })

  test('of the panel is not there for {who}')
    .with(OTHERS)
    .run(async ({ assert }, { come }) => {
      const { places, world, event } = await placesFor('operator')
      const visitor = await come(world)
      for (const place of places) {
        const response = await knock(visitor, place)
        assert.equal(response.status, 404, place.name)
        const text = await response.text()
        for (const secret of [world.user.email, event.key, event.subject!]) {
          assert.notInclude(text, secret, place.name)
        }
      }
      assert.equal((await VendorEvent.findOrFail(event.id)).status, event.status)
    })

  test('of the panel is there for an operator, who needs no account', async ({ assert }) => {
    const { places } = await placesFor('operator')
    const visitor = await operatorAtBrowser()
    // A replay runs in a process of its own, which sees nothing of what is not committed here.
    for (const place of places.filter(({ name }) => name !== 'admin.calls.replay')) {
      const { status } = await knock(visitor, place)
      const isLed = place.method === 'POST'
      assert.equal(status < 300, !isLed, `${place.name}: ${status}`)
      assert.isBelow(status, 400, place.name)
    }
  })

  test('of the panel changes nothing without the token of its own pages', async ({ assert }) => {
    const { places, event } = await placesFor('operator')
    await event.merge({ status: 'failed' }).save()
    const visitor = await operatorAtBrowser()
    for (const place of places.filter(({ method }) => method === 'POST')) {
      visitor.cookies.delete('XSRF-TOKEN')
      await (await knock(visitor, place)).body?.cancel()
    }
    assert.equal((await VendorEvent.findOrFail(event.id)).status, 'failed')
  })

  test('of the dashboard is there for every role, and leads whoever is in no account to welcome', async ({
    assert,
  }) => {
    const { places, world } = await placesFor('member', 'person')
    const { visitor: closed, account } = await signedUp()
    await account.merge({ status: 'closed' }).save()
    const inNone = [await formerMember(world.account), await operatorAtBrowser(), closed]
    for (const place of places) {
      for (const role of ['member', 'admin', 'owner'] as const) {
        const { visitor } = await memberOf(world.account, role)
        assert.equal(await outcome(visitor, place), 200, `${role}: ${place.name}`)
      }
      for (const visitor of inNone) {
        const expected = PLACES[place.name] === 'member' ? '/welcome' : 200
        assert.equal(await outcome(visitor, place), expected, place.name)
      }
    }
  })

  test('outside the API is opened by no key, an operator’s included', async ({ assert }) => {
    const { places, world } = await placesFor('person', 'member', 'operator')
    const { key, user } = await keyholder(world.account, 'owner')
    for (const isOperator of [false, true]) {
      await user.merge({ isOperator }).save()
      for (const { name, method, address } of places) {
        assert.equal((await withKey(key, method, address)).status, 400, name)
      }
    }
  })

  test('for vendors takes nothing without their signature, a session’s included', async ({
    assert,
  }) => {
    const { places } = await placesFor('vendor')
    const { visitor } = await signedUp()
    for (const place of places) {
      assert.equal((await new Visitor().json('POST', place.address, {})).status, 401, place.name)
      assert.equal((await visitor.json('POST', place.address, {})).status, 401, place.name)
      const nobodys = place.address.replace('vapi', 'nobody')
      assert.equal((await new Visitor().json('POST', nobodys, {})).status, 503, place.name)
    }
  })

  test('of the sandbox is changed by no other site’s page', async ({ assert }) => {
    const { places } = await placesFor('machine')
    const origin = `http://${process.env.HOST}:${process.env.PORT}`
    for (const { name, method, address } of places.filter((place) => place.method === 'POST')) {
      const headers = { 'sec-fetch-site': 'cross-site' }
      const { status } = await fetch(new URL(address, origin), { method, headers })
      assert.equal(status, 403, name)
    }
  })
})
