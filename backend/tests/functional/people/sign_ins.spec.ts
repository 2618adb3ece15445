import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { isolate } from '#tests/support/api/isolation'
import { signedIn, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'
import { freeze } from '#tests/support/clock'

const isIn = async (visitor: Visitor) => (await visitor.json('GET', '/api/v1/me')).status === 200

const listOf = async (visitor: Visitor) => {
  const { data } = (await (await visitor.json('GET', '/api/v1/me/security')).json()) as any
  return data as { signIns: { id: string }[]; currentId: string }
}

test.group('Browsers that somebody is signed in with', (group) => {
  isolate(group)

  test('are listed with the one that asks marked, and ended one by one', async ({ assert }) => {
    const { visitor, who } = await signedUp()
    const phone = await signedIn(who)
    const { signIns, currentId } = await listOf(visitor)
    assert.lengthOf(signIns, 2)
    const other = signIns.find(({ id }) => id !== currentId)!
    await visitor.form(`/api/v1/me/sign-ins/${other.id}/removals`)

    assert.isFalse(await isIn(phone))
    assert.isTrue(await isIn(visitor))
  })

  test('are all ended but the one that asks', async ({ assert }) => {
    const { visitor, who } = await signedUp()
    const others = [await signedIn(who), await signedIn(who)]
    const answer = await visitor.json('POST', '/api/v1/me/sign-ins/removals')
    assert.equal(((await answer.json()) as any).data.ended, 2)
    for (const other of others) assert.isFalse(await isIn(other))
    assert.isTrue(await isIn(visitor))
  })

  test('of others cannot be ended', async ({ assert }) => {
    const { visitor } = await signedUp()
    const { visitor: stranger } = await signedUp()
    const { currentId } = await listOf(visitor)
    await stranger.json('POST', `/api/v1/me/sign-ins/${currentId}/removals`)
    assert.isTrue(await isIn(visitor))
  })

  test('end with a change of the password, but for the one that changed it', async ({ assert }) => {
    const { visitor, who } = await signedUp()
    const other = await signedIn(who)
    const change = { current: who.password, password: 'copper lagoon thirty one' }
    assert.equal((await visitor.json('POST', '/api/v1/me/password', change)).status, 200)
    assert.isTrue(await isIn(visitor))
    assert.isFalse(await isIn(other))
  })

  test('end by themselves: after twelve hours, or thirty days for who wanted to be kept', async ({
    assert,
  }) => {
    const { visitor, who } = await signedUp()
    const kept = await new Visitor().arrive()
    await kept.json('POST', '/api/v1/signin', { ...who, kept: true })
    const start = DateTime.utc()

    freeze(start.plus({ hours: 11 }))
    assert.isTrue(await isIn(visitor))
    freeze(start.plus({ hours: 13 }))
    assert.isFalse(await isIn(visitor))
    assert.isTrue(await isIn(kept))
    freeze(start.plus({ days: 31 }))
    assert.isFalse(await isIn(kept))
  })

  test('are nobody’s without a sign-in, whoever the session says it is', async ({
    assert,
    client,
  }) => {
    const { user } = await signedUp()
    const planted = await client.get('/api/v1/me').accept('json').withSession({ auth_web: user.id })
    assert.equal(planted.status(), 401)
  })

  test('whose sign-in was ended are led to the door and not round in circles', async ({
    assert,
  }) => {
    const { visitor, who } = await signedUp()
    const other = await signedIn(who)
    await visitor.json('POST', '/api/v1/me/sign-ins/removals')
    const page = await other.open('/app')
    assert.include(page.headers.get('location')!, '/signin')
    assert.equal((await other.open('/signin')).status, 200)
  })

  test('the password once more is not guessed', async ({ assert }) => {
    const { visitor } = await signedUp()
    const statuses: number[] = []
    for (let n = 0; n < 9; n++) {
      const change = { current: `wrong ${n}`, password: 'copper lagoon thirty one' }
      statuses.push((await visitor.json('POST', '/api/v1/me/password', change)).status)
    }
    assert.deepEqual(statuses, [...Array(8).fill(422), 429])
  })
})
