import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { mustOutrank } from '#policies/ranks'
import { currentRole } from '#services/accounts/current_role'
import { lockAccount } from '#services/accounts/lock_account'
import { pendingInvitations } from '#services/accounts/pending_invitation'
import { writeInvitation } from '#services/accounts/write_invitation'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type Invitation from '#models/invitation'

interface Input {
  id: string
  accountId: string
  actor: Actor
}

/** The same invitation in a new mail, now of whoever sends it again: the link in the old mail works no more. */
export default class ResendInvitation {
  async handle({ id, accountId, actor }: Input): Promise<Invitation> {
    return db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      const old = await pendingInvitations(trx).where({ id, accountId }).firstOrFail()
      const { email, role } = old
      mustOutrank(await currentRole(actor.userId, accountId, trx), role)
      await old.merge({ withdrawnAt: DateTime.utc() }).save()
      const wanted = { email, role }
      const anew = await writeInvitation({ account, userId: actor.userId, wanted }, trx)
      await recordAudit(trx, actor, {
        accountId,
        action: 'invitation.resent',
        target: email,
        after: { role },
      })
      return anew
    })
  }
}
