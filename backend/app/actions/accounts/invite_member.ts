import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WriteLetter from '#actions/people/write_letter'
import InvitedAlreadyException from '#exceptions/invited_already_exception'
import MemberAlreadyException from '#exceptions/member_already_exception'
import Invitation from '#models/invitation'
import Membership, { type Role } from '#models/membership'
import User from '#models/user'
import { mustOutrank } from '#policies/ranks'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { LETTERS } from '#services/letters/kinds'
import { lockAccount } from '#services/accounts/lock_account'
import type Account from '#models/account'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  account: Account
  /** Of whoever invites. */
  role: Role
  actor: Actor
  wanted: { email: string; role: Role }
}

/** Asks somebody into an account, by mail. */
export default class InviteMember {
  async handle({ account, role, actor, wanted }: Input): Promise<Invitation> {
    mustOutrank(role, wanted.role)
    return db.transaction(async (trx) => {
      await lockAccount(account.id, trx)
      await this.#refuseKnown(account, wanted.email, trx)
      const expiresAt = DateTime.utc().plus({ hours: LETTERS.invitation.hours })
      const invitation = await Invitation.create(
        { accountId: account.id, ...wanted, invitedBy: actor.userId, expiresAt },
        { client: trx }
      )
      const inviter = await User.findOrFail(actor.userId, { client: trx })
      await new WriteLetter().handle({
        trx,
        kind: 'invitation',
        email: wanted.email,
        language: inviter.locale,
        data: {
          invitationId: invitation.id,
          business: account.name,
          inviter: inviter.fullName ?? inviter.email,
        },
      })
      await recordAudit(trx, actor, {
        accountId: account.id,
        action: 'member.invited',
        target: wanted.email,
        after: { role: wanted.role },
      })
      return invitation
    })
  }

  async #refuseKnown(account: Account, email: string, trx: TransactionClientContract) {
    const member = await Membership.query({ client: trx })
      .where('accountId', account.id)
      .whereHas('user', (users) => users.whereRaw('lower(email) = ?', [email]))
      .first()
    if (member) throw new MemberAlreadyException()
    const pending = await Invitation.query({ client: trx })
      .where('accountId', account.id)
      .whereRaw('lower(email) = ?', [email])
      .whereNull('acceptedAt')
      .whereNull('withdrawnAt')
      .first()
    if (!pending) return
    if (pending.expiresAt > DateTime.utc()) throw new InvitedAlreadyException()
    await pending.merge({ withdrawnAt: DateTime.utc() }).save()
  }
}
