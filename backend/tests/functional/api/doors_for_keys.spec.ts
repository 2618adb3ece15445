import { test } from '@japa/runner'
import CloseAccount from '#actions/accounts/close_account'
import RemoveMember from '#actions/accounts/remove_member'
import Membership from '#models/membership'
import { scopeOf, SCOPE_NAMES } from '#policies/scopes'
import { establishedBusiness } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { keyFor, keyholder, signedUp } from '#tests/support/api/people'
import { RULES, type World } from '#tests/support/api/rules'
import { addressOf, apiRoutes, withKey } from '#tests/support/api/walk'

/** What a key is told at every route that keys may go to. */
async function answers(key: string, world: World) {
  const told = new Set<string>()
  for (const { name, method, pattern } of apiRoutes()) {
    if (!scopeOf(name)) continue
    const response = await withKey(key, method, addressOf(pattern, name, world))
    const { errors } = (await response.json()) as any
    told.add(errors?.[0].code ?? `${name}: ${response.status}`)
  }
  return [...told]
}

test.group('Every route of the API, for a key', (group) => {
  isolate(group)

  test('is opened by the one scope that names it, which the rules know', ({ assert }) => {
    for (const { name } of apiRoutes()) {
      const { about, byKey } = RULES[name]
      assert.equal(scopeOf(name) !== null, about !== 'door' && byKey !== false, name)
    }
    assert.isAbove(SCOPE_NAMES.length, 10)
  })

  test('opens where its scopes say so, and nowhere else', async ({ assert }) => {
    const world = await establishedBusiness()
    const key = await keyFor(world.account, 'owner', ['calls:read'])
    for (const { name, method, pattern } of apiRoutes()) {
      const { status } = await withKey(key, method, addressOf(pattern, name, world))
      const scope = scopeOf(name)
      const opened = RULES[name].lacks ? 404 : 200
      const expected = scope === 'calls:read' ? opened : scope ? 403 : 400
      assert.equal(status, expected, name)
    }
  })

  test('is about the key’s account alone, though its maker is in another as well', async ({
    assert,
  }) => {
    const world = await establishedBusiness()
    const { account } = await signedUp()
    const { key, user } = await keyholder(account, 'owner')
    await Membership.create({ accountId: world.account.id, userId: user.id, role: 'owner' })
    for (const { name, method, pattern } of apiRoutes()) {
      if (RULES[name].about !== 'named' || RULES[name].byKey === false) continue
      const { status } = await withKey(key, method, addressOf(pattern, name, world))
      assert.equal(status, 404, name)
    }
  })

  test('is shut to the key of a member who left', async ({ assert }) => {
    const world = await establishedBusiness()
    const { key, membership, user } = await keyholder(world.account, 'admin')
    const actor = { userId: user.id, address: null }
    const ids = { membershipId: membership.id, accountId: world.account.id }
    await new RemoveMember().handle({ ...ids, actor })
    assert.deepEqual(await answers(key, world), ['E_UNAUTHORIZED_ACCESS'])
  })

  test('is shut to a key whose maker is no member, should it be left over', async ({ assert }) => {
    const world = await establishedBusiness()
    const { key, membership } = await keyholder(world.account, 'admin')
    await membership.delete()
    assert.deepEqual(await answers(key, world), ['E_NO_ACCOUNT'])
  })

  test('is shut to the key of an account that is closed', async ({ assert }) => {
    const world = await establishedBusiness()
    const key = await keyFor(world.account, 'owner')
    await world.account.merge({ status: 'closed' }).save()
    assert.deepEqual(await answers(key, world), ['E_NO_ACCOUNT'])

    await world.account.merge({ status: 'active' }).save()
    const actor = { userId: world.user.id, address: null }
    await new CloseAccount().handle({ accountId: world.account.id, actor })
    assert.deepEqual(await answers(key, world), ['E_UNAUTHORIZED_ACCESS'])
  })
})
