import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { mustOutrank } from '#policies/ranks'
import { currentRole } from '#services/accounts/current_role'
import { lockAccount } from '#services/accounts/lock_account'
import { pendingInvitations } from '#services/accounts/pending_invitation'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  id: string
  accountId: string
  actor: Actor
}

/** The link of an invitation works no more. Throws `E_NOT_FOUND` for one that was accepted first. */
export default class WithdrawInvitation {
  async handle({ id, accountId, actor }: Input) {
    await db.transaction(async (trx) => {
      await lockAccount(accountId, trx)
      const invitation = await pendingInvitations(trx).where({ id, accountId }).firstOrFail()
      mustOutrank(await currentRole(actor.userId, accountId, trx), invitation.role)
      await invitation.merge({ withdrawnAt: DateTime.utc() }).save()
      await recordAudit(trx, actor, {
        accountId,
        action: 'invitation.withdrawn',
        target: invitation.email,
      })
    })
  }
}
