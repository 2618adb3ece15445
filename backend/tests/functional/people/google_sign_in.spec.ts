import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import Identity from '#models/identity'
import User from '#models/user'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

const LOGIN = 'demo@example.com'

/** What the person decides at Google: the address they are sent back to. */
async function allow(answer: Response) {
  const { search } = new URL(answer.headers.get('location')!)
  const host = await app.container.make('sandbox')
  const { origins } = (await host.locate())!
  const decided = await fetch(`${origins.google}/o/oauth2/v2/auth${search}`, {
    method: 'POST',
    body: new URLSearchParams({ email: LOGIN, decision: 'allow' }),
    redirect: 'manual',
  })
  const { pathname, search: answerOf } = new URL(decided.headers.get('location')!)
  return pathname + answerOf
}

async function enter(visitor: Visitor, way: Record<string, string> = {}) {
  const begun = await visitor.form('/api/v1/signin/google/authorizations', way)
  const back = await visitor.open(await allow(begun))
  return back.headers.get('location')
}

const isIn = async (visitor: Visitor) => (await visitor.json('GET', '/api/v1/me')).status === 200

/** A server of the tests has its demo owner under this address. */
async function nobodyHasIt() {
  await User.query()
    .where('email', LOGIN)
    .update({ email: `${uuidv7()}@example.com` })
}

test.group('Signing in with Google', (group) => {
  isolate(group)
  group.each.setup(nobodyHasIt)

  test('opens an account for somebody new, who says which business they are', async ({
    assert,
  }) => {
    const visitor = await new Visitor().arrive()
    assert.equal(await enter(visitor), '/signup?vouched')
    assert.isFalse(await isIn(visitor))
    const opened = await visitor.form('/api/v1/signup/newcomers', { businessName: 'Falk Bikes' })
    assert.equal(opened.headers.get('location'), '/app')
    assert.isTrue(await isIn(visitor))

    const again = await new Visitor().arrive()
    assert.equal(await enter(again), '/app')
    assert.isTrue(await isIn(again))
  })

  test('leads on to where somebody was going, the newcomer included', async ({ assert }) => {
    const going = { next: '/invite?token=abc' }
    const visitor = await new Visitor().arrive()
    await enter(visitor, going)
    const opened = await visitor.form('/api/v1/signup/newcomers', { businessName: 'Falk Bikes' })
    assert.equal(opened.headers.get('location'), going.next)

    assert.equal(await enter(await new Visitor().arrive(), going), going.next)
    assert.equal(await enter(await new Visitor().arrive()), '/app')
    const elsewhere = { next: 'https://example.com/app' }
    assert.equal(await enter(await new Visitor().arrive(), elsewhere), '/app')
  })

  test('never takes over an account that has a password, whatever Google says of its address', async ({
    assert,
  }) => {
    const { user } = await signedUp({ email: LOGIN })
    const visitor = await new Visitor().arrive()
    assert.equal(await enter(visitor), '/signin')
    assert.isFalse(await isIn(visitor))
    assert.isNull(await Identity.findBy('userId', user.id))
  })

  test('is connected by who is signed in and says the password once more', async ({ assert }) => {
    const { visitor, who, user } = await signedUp()
    const path = '/api/v1/me/identities/google/authorizations'
    const wrong = await visitor.json('POST', path, { current: 'not it at all' })
    assert.equal(wrong.status, 422)

    const begun = await visitor.form(path, { current: who.password })
    const back = await visitor.open(await allow(begun))
    assert.equal(back.headers.get('location'), '/app/settings/security')
    const elsewhere = await new Visitor().arrive()
    assert.equal(await enter(elsewhere), '/app')
    const me = (await (await elsewhere.json('GET', '/api/v1/me')).json()) as any
    assert.equal(me.data.user.id, user.id)
  })

  test('connects nothing in the session of somebody else', async ({ assert }) => {
    const attacker = await signedUp()
    const victim = await signedUp()
    const begun = await attacker.visitor.form('/api/v1/me/identities/google/authorizations', {
      current: attacker.who.password,
    })
    await victim.visitor.open(await allow(begun))
    assert.lengthOf(await Identity.all(), 0)
  })

  test('belongs to one person', async ({ assert }) => {
    const first = await signedUp()
    await Identity.create({
      userId: first.user.id,
      provider: 'google',
      subject: await subjectOfLogin(),
      label: LOGIN,
    })
    const { visitor, who } = await signedUp()
    const begun = await visitor.form('/api/v1/me/identities/google/authorizations', {
      current: who.password,
    })
    await visitor.open(await allow(begun))
    const [identity] = await Identity.all()
    assert.equal(identity!.userId, first.user.id)
  })

  test('is not disconnected by who has no other way in', async ({ assert }) => {
    const visitor = await new Visitor().arrive()
    await enter(visitor)
    await visitor.form('/api/v1/signup/newcomers', { businessName: 'Falk Bikes' })
    const { id } = await Identity.firstOrFail()
    const refused = await visitor.json('POST', `/api/v1/me/identities/${id}/removals`)
    assert.equal(((await refused.json()) as any).errors[0].code, 'E_LAST_WAY_IN')

    const user = await User.findByOrFail('email', LOGIN)
    await user.merge({ password: 'copper lagoon thirty one' }).save()
    const removed = await visitor.json('POST', `/api/v1/me/identities/${id}/removals`)
    assert.equal(removed.status, 200)
  })

  test('asks whoever has a second step for it as well', async ({ assert }) => {
    const visitor = await new Visitor().arrive()
    await enter(visitor)
    await visitor.form('/api/v1/signup/newcomers', { businessName: 'Falk Bikes' })
    const user = await User.findByOrFail('email', LOGIN)
    await user.merge({ totpSecret: 'sealed', totpConfirmedAt: user.createdAt }).save()
    const elsewhere = await new Visitor().arrive()
    assert.equal(await enter(elsewhere), '/signin/code')
    assert.isFalse(await isIn(elsewhere))
  })
})

/** The vendor's id of the login, as it tells somebody who signs in. */
async function subjectOfLogin() {
  const visitor = await new Visitor().arrive()
  await enter(visitor)
  await visitor.form('/api/v1/signup/newcomers', { businessName: 'Falk Bikes' })
  const identity = await Identity.firstOrFail()
  await identity.delete()
  return identity.subject
}
