import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import Membership from '#models/membership'
import SignIn from '#models/sign_in'
import { isolate } from '#tests/support/api/isolation'
import { memberOf, signedUp } from '#tests/support/api/people'

const codeOf = async (response: Response) => ((await response.json()) as any).errors?.[0].code

test.group('Several accounts', (group) => {
  isolate(group)

  test('are switched between, and one that was left is none', async ({ assert }) => {
    const { account } = await signedUp()
    const person = await signedUp()
    const ids = { accountId: account.id, userId: person.user.id }
    const membership = await Membership.create({ ...ids, role: 'member' })
    const here = async () => {
      const me = await (await person.visitor.json('GET', '/api/v1/me')).json()
      return (me as any).data.account.id
    }
    const choose = (accountId: string) =>
      person.visitor.json('POST', '/api/v1/account/choices', { accountId })

    assert.equal(await here(), person.account.id)
    assert.equal((await choose(account.id)).status, 200)
    assert.equal(await here(), account.id)
    await membership.delete()
    assert.equal(await here(), person.account.id)
    assert.equal((await choose(account.id)).status, 404)
  })

  test('a further one is opened without a second welcome', async ({ assert }) => {
    const { visitor, user } = await signedUp()
    const opened = await visitor.json('POST', '/api/v1/accounts', { businessName: 'Second Shop' })
    assert.equal(opened.status, 201)
    const entry = await AuditEntry.findByOrFail('action', 'account.opened')
    assert.equal(entry.target, 'Second Shop')
    assert.equal(entry.actorId, user.id)
    const { data } = (await (await visitor.json('GET', '/api/v1/credits')).json()) as any
    assert.equal(data.balance.availableMc, 0)
  })

  test('somebody in none is shown the way into one', async ({ assert }) => {
    const { account } = await signedUp()
    const { visitor, membership } = await memberOf(account, 'member')
    await membership.delete()
    const page = await visitor.open('/app')
    assert.equal(page.headers.get('location'), '/welcome')
    const opened = await visitor.form('/api/v1/accounts', { businessName: 'My Own' })
    assert.equal(opened.headers.get('location'), '/app')
    assert.equal((await visitor.json('GET', '/api/v1/home')).status, 200)
  })
})

test.group('Closing an account', (group) => {
  isolate(group)

  test('asks for its name and the password, and ends what goes on in it', async ({ assert }) => {
    const { account, visitor, who } = await signedUp()
    const other = await memberOf(account, 'member')
    const close = (body: object) => visitor.json('POST', '/api/v1/account/closings', body)
    const { businessName: name, password: current } = who
    assert.equal(await codeOf(await close({ name: 'Another', current })), 'E_NAME_DIFFERS')
    assert.equal(await codeOf(await close({ name, current: 'not it' })), 'E_WRONG_PASSWORD')
    assert.equal((await close({ name, current })).status, 200)

    await account.refresh()
    assert.equal(account.status, 'closed')
    for (const one of [visitor, other.visitor]) {
      assert.equal((await one.json('GET', '/api/v1/me')).status, 401)
    }
    const entry = await AuditEntry.findByOrFail('action', 'account.closed')
    assert.equal(entry.target, name)
  })

  test('leaves those signed in who are in another one', async ({ assert }) => {
    const { account, visitor, who } = await signedUp()
    const person = await signedUp()
    await Membership.create({ accountId: account.id, userId: person.user.id, role: 'admin' })
    const closing = { name: who.businessName, current: who.password }
    await visitor.json('POST', '/api/v1/account/closings', closing)
    assert.equal((await person.visitor.json('GET', '/api/v1/me')).status, 200)
    assert.lengthOf(await SignIn.query().where('userId', person.user.id), 1)
  })
})
