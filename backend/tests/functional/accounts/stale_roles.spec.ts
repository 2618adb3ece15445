import { test } from '@japa/runner'
import ChangeRole from '#actions/accounts/change_role'
import CloseAccount from '#actions/accounts/close_account'
import InviteMember from '#actions/accounts/invite_member'
import RemoveMember from '#actions/accounts/remove_member'
import ResendInvitation from '#actions/accounts/resend_invitation'
import WithdrawInvitation from '#actions/accounts/withdraw_invitation'
import { establishedBusiness } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { memberOf, newcomer } from '#tests/support/api/people'

type World = Awaited<ReturnType<typeof establishedBusiness>> & { target: string }
type Deed = (world: World, actor: { userId: string; address: null }) => Promise<unknown>

const DEEDS: { what: string; deed: Deed }[] = [
  {
    what: 'inviting',
    deed: ({ account }, actor) => {
      const wanted = { email: newcomer().email, role: 'member' } as const
      return new InviteMember().handle({ accountId: account.id, actor, wanted })
    },
  },
  {
    what: 'sending an invitation again',
    deed: ({ account, invitation }, actor) =>
      new ResendInvitation().handle({ id: invitation.id, accountId: account.id, actor }),
  },
  {
    what: 'withdrawing one',
    deed: ({ account, invitation }, actor) =>
      new WithdrawInvitation().handle({ id: invitation.id, accountId: account.id, actor }),
  },
  {
    what: 'changing a role',
    deed: ({ account, target: membershipId }, actor) =>
      new ChangeRole().handle({ membershipId, accountId: account.id, role: 'member', actor }),
  },
  {
    what: 'removing a member',
    deed: ({ account, target: membershipId }, actor) =>
      new RemoveMember().handle({ membershipId, accountId: account.id, actor }),
  },
  {
    what: 'closing',
    deed: ({ account }, actor) => new CloseAccount().handle({ accountId: account.id, actor }),
  },
]

test.group('Whoever lost a role while asking', (group) => {
  isolate(group)

  test('may no more, demoted or removed: {what}')
    .with(DEEDS)
    .run(async ({ assert }, { deed }) => {
      const business = await establishedBusiness()
      const { membership: targeted } = await memberOf(business.account, 'member')
      const world = { ...business, target: targeted.id }
      const { membership, user } = await memberOf(business.account, 'owner')
      const actor = { userId: user.id, address: null }
      const refused = () => assert.rejects(() => deed(world, actor) as Promise<void>, /role|admin/i)

      await membership.merge({ role: 'member' }).save()
      await refused()
      await membership.delete()
      await refused()
    })
})
