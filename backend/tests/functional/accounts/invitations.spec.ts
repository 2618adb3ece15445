import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import ResendInvitation from '#actions/accounts/resend_invitation'
import WriteLetter from '#actions/people/write_letter'
import AuditEntry from '#models/audit_entry'
import Invitation from '#models/invitation'
import Membership from '#models/membership'
import { isolate } from '#tests/support/api/isolation'
import { linkTo, memberOf, newcomer, PASSWORD, signedIn, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'
import { freeze } from '#tests/support/clock'

const codeOf = async (response: Response) => ((await response.json()) as any).errors?.[0].code

/** An account whose owner has invited somebody. */
async function invited(role = 'member') {
  const owner = await signedUp()
  const { email } = newcomer()
  await owner.visitor.json('POST', '/api/v1/invitations', { email, role })
  return { ...owner, email, token: await linkTo(email, 'invitation') }
}

const newcomers = (token: string) => ({ token, fullName: 'Ida New', password: PASSWORD })

const accept = async (token: string, body: object = {}, visitor?: Visitor) =>
  (visitor ?? (await new Visitor().arrive())).json('POST', '/api/v1/acceptances', {
    ...newcomers(token),
    ...body,
  })

const pendingOf = async (visitor: Visitor) => {
  const { data } = (await (await visitor.json('GET', '/api/v1/team')).json()) as any
  return data.invitations[0].id as string
}

test.group('An invitation', (group) => {
  isolate(group)

  test('brings somebody new in by the link alone, without a business of their own', async ({
    assert,
  }) => {
    const { account, email, token } = await invited()
    const visitor = await new Visitor().arrive()
    const joined = await visitor.form('/api/v1/acceptances', newcomers(token))
    assert.equal(joined.headers.get('location'), '/app')
    const me = (await (await visitor.json('GET', '/api/v1/me')).json()) as any
    assert.equal(me.data.user.email, email)
    assert.equal(me.data.account.id, account.id)
    assert.equal(me.data.role, 'member')
    await signedIn({ email, password: PASSWORD })
  })

  test('is accepted once', async ({ assert }) => {
    const { token } = await invited()
    assert.equal((await accept(token)).status, 201)
    assert.equal(await codeOf(await accept(token)), 'E_LINK_SPENT')
  })

  test('is worth nothing once sent again, expired, or withdrawn', async ({ assert }) => {
    const { visitor, email, token } = await invited()
    await visitor.form(`/api/v1/invitations/${await pendingOf(visitor)}/resends`)
    assert.equal(await codeOf(await accept(token)), 'E_LINK_SPENT')

    const second = await linkTo(email, 'invitation')
    freeze(DateTime.utc().plus({ days: 7, minutes: 1 }))
    assert.equal(await codeOf(await accept(second)), 'E_LINK_SPENT')
    freeze(DateTime.utc().minus({ days: 7, minutes: 1 }))
    await visitor.form(`/api/v1/invitations/${await pendingOf(visitor)}/removals`)
    assert.equal(await codeOf(await accept(second)), 'E_LINK_SPENT')
  })

  test('sent again is the book’s own deed, and of whoever sent it last', async ({ assert }) => {
    const { account, visitor, email } = await invited()
    const admin = await memberOf(account, 'admin')
    const id = await pendingOf(visitor)
    const again = await admin.visitor.json('POST', `/api/v1/invitations/${id}/resends`)
    assert.equal(again.status, 201)
    const entries = await AuditEntry.query().where('accountId', account.id).orderBy('id')
    assert.deepEqual(
      entries.map(({ action, target }) => [action, target]),
      [
        ['member.invited', email],
        ['invitation.resent', email],
      ]
    )
    const invitations = await Invitation.query().where('accountId', account.id).orderBy('id')
    assert.isNotNull(invitations[0].withdrawnAt)
    assert.equal(invitations[1].invitedBy, admin.user.id)
  })

  test('keeps its link where the new mail cannot be written', async ({ assert }) => {
    const { visitor, account, user, token } = await invited()
    const { handle } = WriteLetter.prototype
    getActiveTestOrFail().cleanup(() => void (WriteLetter.prototype.handle = handle))
    WriteLetter.prototype.handle = () => Promise.reject(new Error('No room for mail'))
    const sending = {
      id: await pendingOf(visitor),
      accountId: account.id,
      actor: { userId: user.id, address: null },
    }
    await assert.rejects(() => new ResendInvitation().handle(sending) as never, 'No room for mail')
    assert.equal((await accept(token)).status, 201)
  })

  test('is worth nothing once whoever wrote it was {what}')
    .with([
      { what: 'removed', change: (of: Membership) => of.delete() },
      {
        what: 'made less than offered',
        change: (of: Membership) => of.merge({ role: 'admin' }).save(),
      },
    ])
    .run(async ({ assert }, { change }) => {
      const { account, visitor } = await signedUp()
      const inviter = await memberOf(account, 'owner')
      const { email } = newcomer()
      await inviter.visitor.json('POST', '/api/v1/invitations', { email, role: 'owner' })
      const token = await linkTo(email, 'invitation')
      await change(inviter.membership)
      const refused = await accept(token)
      assert.equal(refused.status, 409)
      const [error] = ((await refused.json()) as any).errors
      assert.equal(error.code, 'E_INVITER_GONE')
      assert.include(error.message, account.name)

      await visitor.form(`/api/v1/invitations/${await pendingOf(visitor)}/resends`)
      assert.equal((await accept(await linkTo(email, 'invitation'))).status, 201)
    })

  test('gives the role that was offered, whatever the form says', async ({ assert }) => {
    const { account, token } = await invited()
    await accept(token, { role: 'owner', accountId: 'another' })
    const roles = await Membership.query().where('accountId', account.id).orderBy('createdAt')
    assert.deepEqual(
      roles.map(({ role }) => role),
      ['owner', 'member']
    )
  })

  test('is for its address: another person’s session does not take it', async ({ assert }) => {
    const { token } = await invited()
    const { visitor } = await signedUp()
    assert.equal(await codeOf(await accept(token, {}, visitor)), 'E_INVITATION_FOR_ANOTHER')
    assert.equal((await accept(token)).status, 201)
  })

  test('signs nobody in who can sign in themselves: they do, and then join', async ({ assert }) => {
    const guest = await signedUp()
    const owner = await signedUp()
    const { email } = guest.who
    await owner.visitor.json('POST', '/api/v1/invitations', { email, role: 'admin' })
    const token = await linkTo(email, 'invitation')
    assert.equal(await codeOf(await accept(token)), 'E_INVITATION_FOR_ANOTHER')

    assert.equal((await accept(token, {}, guest.visitor)).status, 201)
    const me = (await (await guest.visitor.json('GET', '/api/v1/me')).json()) as any
    assert.equal(me.data.account.id, owner.account.id)
    assert.equal(me.data.role, 'admin')
  })

  test('is not written twice to one address, nor to a member', async ({ assert }) => {
    const { visitor, who, email } = await invited()
    const again = await visitor.json('POST', '/api/v1/invitations', { email, role: 'member' })
    assert.equal(await codeOf(again), 'E_INVITED_ALREADY')
    const self = { email: who.email, role: 'member' }
    const own = await visitor.json('POST', '/api/v1/invitations', self)
    assert.equal(await codeOf(own), 'E_MEMBER_ALREADY')
  })
})
