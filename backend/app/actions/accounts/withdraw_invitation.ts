import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { mustOutrank } from '#policies/ranks'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type Invitation from '#models/invitation'
import type { Role } from '#models/membership'

interface Input {
  invitation: Invitation
  role: Role
  actor: Actor
}

/** The link of an invitation works no more. */
export default class WithdrawInvitation {
  async handle({ invitation, role, actor }: Input) {
    mustOutrank(role, invitation.role)
    await db.transaction(async (trx) => {
      await invitation.useTransaction(trx).merge({ withdrawnAt: DateTime.utc() }).save()
      await recordAudit(trx, actor, {
        accountId: invitation.accountId,
        action: 'invitation.withdrawn',
        target: invitation.email,
      })
    })
  }
}
