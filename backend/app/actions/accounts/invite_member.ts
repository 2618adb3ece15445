import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import InvitedAlreadyException from '#exceptions/invited_already_exception'
import MemberAlreadyException from '#exceptions/member_already_exception'
import Membership, { type Role } from '#models/membership'
import { mustOutrank } from '#policies/ranks'
import { currentRole } from '#services/accounts/current_role'
import { lockAccount } from '#services/accounts/lock_account'
import { pendingInvitations } from '#services/accounts/pending_invitation'
import { writeInvitation } from '#services/accounts/write_invitation'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type Invitation from '#models/invitation'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  actor: Actor
  /** `email` in lower case. */
  wanted: { email: string; role: Role }
}

/** Asks somebody into an account, by mail. */
export default class InviteMember {
  async handle({ accountId, actor, wanted }: Input): Promise<Invitation> {
    return db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      mustOutrank(await currentRole(actor.userId, accountId, trx), wanted.role)
      await this.#refuseKnown(accountId, wanted.email, trx)
      const invitation = await writeInvitation({ account, userId: actor.userId, wanted }, trx)
      await recordAudit(trx, actor, {
        accountId,
        action: 'member.invited',
        target: wanted.email,
        after: { role: wanted.role },
      })
      return invitation
    })
  }

  async #refuseKnown(accountId: string, email: string, trx: TransactionClientContract) {
    const member = await Membership.query({ client: trx })
      .where('accountId', accountId)
      .whereHas('user', (users) => users.whereRaw('lower(email) = ?', [email]))
      .first()
    if (member) throw new MemberAlreadyException()
    const pending = await pendingInvitations(trx)
      .where('accountId', accountId)
      .whereRaw('lower(email) = ?', [email])
      .first()
    if (!pending) return
    if (pending.expiresAt > DateTime.utc()) throw new InvitedAlreadyException()
    await pending.merge({ withdrawnAt: DateTime.utc() }).save()
  }
}
