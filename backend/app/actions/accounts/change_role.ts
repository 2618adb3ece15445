import db from '@adonisjs/lucid/services/db'
import LastOwnerException from '#exceptions/last_owner_exception'
import Membership, { type Role } from '#models/membership'
import { mustOutrank } from '#policies/ranks'
import { currentRole } from '#services/accounts/current_role'
import { hasAnotherOwner } from '#services/accounts/owners'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  membershipId: string
  accountId: string
  role: Role
  actor: Actor
}

/** Another role for a member. The account keeps an owner. */
export default class ChangeRole {
  async handle({ membershipId, accountId, role, actor }: Input): Promise<Membership> {
    return db.transaction(async (trx) => {
      await lockAccount(accountId, trx)
      const member = await Membership.query({ client: trx })
        .where({ id: membershipId, accountId })
        .preload('user')
        .firstOrFail()
      mustOutrank(await currentRole(actor.userId, accountId, trx), member.role, role)
      if (member.role === 'owner' && role !== 'owner' && !(await hasAnotherOwner(member, trx))) {
        throw new LastOwnerException()
      }
      const before = { role: member.role }
      await member.merge({ role }).save()
      await recordAudit(trx, actor, {
        accountId,
        action: 'member.role-changed',
        target: member.user.email,
        before,
        after: { role },
      })
      return member
    })
  }
}
