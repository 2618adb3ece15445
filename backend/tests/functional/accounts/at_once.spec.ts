import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import AcceptInvitation from '#actions/accounts/accept_invitation'
import InviteMember from '#actions/accounts/invite_member'
import RemoveMember from '#actions/accounts/remove_member'
import WithdrawInvitation from '#actions/accounts/withdraw_invitation'
import Invitation from '#models/invitation'
import Membership from '#models/membership'
import User from '#models/user'
import { linkTo, PASSWORD } from '#tests/support/api/people'
import { cheapHashes } from '#tests/support/hashes'
import { openBusiness } from '#tests/support/town'

/** Each of a race is run as often as it takes for a missing lock to show. */
const ROUNDS = 8

const statuses = async (deeds: Promise<unknown>[]) =>
  (await Promise.allSettled(deeds)).map(({ status }) => status)

async function leave({ id, accountId, userId }: Membership) {
  const actor = { userId, address: null }
  await new RemoveMember().handle({ membershipId: id, accountId, actor })
}

/** What is committed is seen by others, so nothing here runs inside a transaction of the test’s. */
test.group('Two at once', (group) => {
  group.each.setup(cheapHashes)

  test('owners who leave an account: one of them stays', async ({ assert }) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { account } = await openBusiness()
      const other = await User.create({ email: `${uuidv7()}@example.com`, password: PASSWORD })
      await Membership.create({ accountId: account.id, userId: other.id, role: 'owner' })
      const owners = await Membership.query().where('accountId', account.id)
      assert.sameMembers(await statuses(owners.map(leave)), ['fulfilled', 'rejected'])
      assert.lengthOf(await Membership.query().where('accountId', account.id), 1)
    }
  })

  test('an invitation that is withdrawn and accepted is one of both', async ({ assert }) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { account, user } = await openBusiness()
      const actor = { userId: user.id, address: null }
      const wanted = { email: `${uuidv7()}@example.com`, role: 'admin' } as const
      const accountId = account.id
      const { id } = await new InviteMember().handle({ accountId, actor, wanted })
      const token = await linkTo(wanted.email, 'invitation')
      const newcomer = { fullName: 'Ida New', password: PASSWORD, locale: 'en' }
      const joining = { token, user: null, newcomer, address: null }
      const both = [
        () => new AcceptInvitation().handle(joining),
        () => new WithdrawInvitation().handle({ id, accountId, actor }),
      ]
      if (round % 2) both.reverse()
      const outcome = await statuses(both.map((deed) => deed()))
      assert.sameMembers(outcome, ['fulfilled', 'rejected'])
      const { acceptedAt, withdrawnAt } = await Invitation.findOrFail(id)
      assert.equal(acceptedAt === null, withdrawnAt !== null)
      const members = await Membership.query().where('accountId', accountId)
      assert.lengthOf(members, acceptedAt ? 2 : 1)
    }
  })
})
