import db from '@adonisjs/lucid/services/db'
import LastOwnerException from '#exceptions/last_owner_exception'
import Membership from '#models/membership'
import { mustOutrank } from '#policies/ranks'
import { currentRole } from '#services/accounts/current_role'
import { hasAnotherOwner } from '#services/accounts/owners'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  membershipId: string
  accountId: string
  actor: Actor
}

/** Somebody leaves an account, or is removed: what they may there, and the keys they made for it, end with it. */
export default class RemoveMember {
  async handle({ membershipId, accountId, actor }: Input) {
    await db.transaction(async (trx) => {
      await lockAccount(accountId, trx)
      const member = await Membership.query({ client: trx })
        .where({ id: membershipId, accountId })
        .preload('user')
        .firstOrFail()
      const leaves = member.userId === actor.userId
      if (!leaves) mustOutrank(await currentRole(actor.userId, accountId, trx), member.role)
      if (member.role === 'owner' && !(await hasAnotherOwner(member, trx))) {
        throw new LastOwnerException()
      }
      await trx
        .from('api_keys')
        .where({ tokenable_id: member.userId, account_id: accountId })
        .delete()
      await member.delete()
      await recordAudit(trx, actor, {
        accountId,
        action: leaves ? 'member.left' : 'member.removed',
        target: member.user.email,
        before: { role: member.role },
      })
    })
  }
}
