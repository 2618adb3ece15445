import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import Membership from '#models/membership'
import { isolate } from '#tests/support/api/isolation'
import { memberOf, newcomer, signedUp } from '#tests/support/api/people'

const codeOf = async (response: Response) => ((await response.json()) as any).errors?.[0].code

test.group('Roles', (group) => {
  isolate(group)

  test('an admin makes no owner, by invitation or by change, and touches none', async ({
    assert,
  }) => {
    const { account } = await signedUp()
    const owner = await Membership.findByOrFail('accountId', account.id)
    const admin = await memberOf(account, 'admin')
    const ask = async (path: string, body: object = {}) =>
      (await admin.visitor.json('POST', `/api/v1/${path}`, body)).status

    assert.equal(await ask('invitations', { email: newcomer().email, role: 'owner' }), 403)
    assert.equal(await ask(`members/${admin.membership.id}/roles`, { role: 'owner' }), 403)
    assert.equal(await ask(`members/${owner.id}/roles`, { role: 'member' }), 403)
    assert.equal(await ask(`members/${owner.id}/removals`), 403)
    const roles = await Membership.query().where('accountId', account.id).orderBy('createdAt')
    assert.deepEqual(
      roles.map(({ role }) => role),
      ['owner', 'admin']
    )
  })

  test('a member changes nobody, not even themselves', async ({ assert }) => {
    const { account } = await signedUp()
    const { visitor, membership } = await memberOf(account, 'member')
    const path = `/api/v1/members/${membership.id}/roles`
    assert.equal((await visitor.json('POST', path, { role: 'admin' })).status, 403)
    await membership.refresh()
    assert.equal(membership.role, 'member')
  })

  test('an account keeps an owner', async ({ assert }) => {
    const { account, visitor } = await signedUp()
    const owner = await Membership.findByOrFail('accountId', account.id)
    const path = `/api/v1/members/${owner.id}/roles`
    assert.equal(await codeOf(await visitor.json('POST', path, { role: 'member' })), 'E_LAST_OWNER')
    const leave = await visitor.json('POST', '/api/v1/account/departures')
    assert.equal(await codeOf(leave), 'E_LAST_OWNER')

    const other = await memberOf(account, 'owner')
    assert.equal((await visitor.json('POST', '/api/v1/account/departures')).status, 200)
    const last = await other.visitor.json('POST', '/api/v1/account/departures')
    assert.equal(await codeOf(last), 'E_LAST_OWNER')
  })

  test('an owner steps down, and an admin, once another owner is there', async ({ assert }) => {
    const { account, visitor } = await signedUp()
    const owner = await Membership.findByOrFail('accountId', account.id)
    const path = `/api/v1/members/${owner.id}/roles`
    const offer = async () => (await (await visitor.open('/app/team')).text()).includes(`"${path}"`)
    assert.isFalse(await offer())
    await memberOf(account, 'owner')
    assert.isTrue(await offer())
    for (const role of ['admin', 'member']) {
      assert.equal((await visitor.json('POST', path, { role })).status, 200)
      await owner.refresh()
      assert.equal(owner.role, role)
    }
    assert.equal((await visitor.json('POST', path, { role: 'owner' })).status, 403)
  })

  test('a change is in the book, with who, whom and what', async ({ assert }) => {
    const { account, visitor, user } = await signedUp()
    const { membership, email } = await memberOf(account, 'member')
    await visitor.json('POST', `/api/v1/members/${membership.id}/roles`, { role: 'admin' })
    const entry = await AuditEntry.findByOrFail('action', 'member.role-changed')
    assert.equal(entry.actorId, user.id)
    assert.equal(entry.target, email)
    assert.deepEqual([entry.before, entry.after], [{ role: 'member' }, { role: 'admin' }])
    assert.isNotNull(entry.address)
  })
})
