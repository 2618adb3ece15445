import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import InvitationForAnotherException from '#exceptions/invitation_for_another_exception'
import InviterGoneException from '#exceptions/inviter_gone_exception'
import LinkSpentException from '#exceptions/link_spent_exception'
import Membership from '#models/membership'
import User from '#models/user'
import { isAtLeast } from '#policies/ranks'
import { lockAccount } from '#services/accounts/lock_account'
import { pendingInvitation } from '#services/accounts/pending_invitation'
import { recordAudit } from '#services/audit/record_audit'
import { openLink } from '#services/letters/open_link'
import type Invitation from '#models/invitation'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  token: string
  /** Who is signed in; null: the person is made, from what they say of themselves. */
  user: User | null
  newcomer?: { fullName: string; password: string; locale: string }
  address: string | null
}

/** Joins an account by the link of an invitation: in the role that was offered, whatever the form says. */
export default class AcceptInvitation {
  async handle({ token, user, newcomer, address }: Input) {
    return db.transaction(async (trx) => {
      const invitation = await this.#lock(token, trx)
      await this.#refuseOrphan(invitation, trx)
      await openLink(token, ['invitation'], trx)
      const member = user ?? (await this.#make(invitation, newcomer, trx))
      if (member.email.toLowerCase() !== invitation.email) throw new InvitationForAnotherException()
      await this.#join(invitation, member, trx)
      await invitation.merge({ acceptedAt: DateTime.utc() }).save()
      await recordAudit(
        trx,
        { userId: member.id, address },
        {
          accountId: invitation.accountId,
          action: 'member.joined',
          target: member.email,
          after: { role: invitation.role },
        }
      )
      return { user: member, account: invitation.account, role: invitation.role }
    })
  }

  /** Read once more with the account locked: it may have been withdrawn, or the account closed. */
  async #lock(token: string, trx: TransactionClientContract): Promise<Invitation> {
    const found = await pendingInvitation(token, trx)
    if (found) await lockAccount(found.accountId, trx)
    const invitation = found && (await pendingInvitation(token, trx))
    if (!invitation || invitation.account.status === 'closed') throw new LinkSpentException()
    return invitation
  }

  /** An offer is worth what whoever made it may give today. */
  async #refuseOrphan({ account, invitedBy, role }: Invitation, trx: TransactionClientContract) {
    const inviter = await Membership.query({ client: trx })
      .where({ accountId: account.id, userId: invitedBy })
      .first()
    const may = inviter && isAtLeast(inviter.role, 'admin') && isAtLeast(inviter.role, role)
    if (!may) throw new InviterGoneException(account.name)
  }

  /** The link proves the mailbox. Whoever has an account already has to sign in with it. */
  async #make(
    { email }: Invitation,
    newcomer: Input['newcomer'],
    trx: TransactionClientContract
  ): Promise<User> {
    const known = await User.query({ client: trx }).whereRaw('lower(email) = ?', [email]).first()
    if (known || !newcomer) throw new InvitationForAnotherException()
    return User.create({ email, ...newcomer, emailVerifiedAt: DateTime.utc() }, { client: trx })
  }

  async #join({ accountId, role }: Invitation, user: User, trx: TransactionClientContract) {
    const ids = { accountId, userId: user.id }
    const member = await Membership.query({ client: trx }).where(ids).first()
    if (!member) await Membership.create({ ...ids, role }, { client: trx })
  }
}
