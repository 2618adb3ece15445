import AuditEntry from '#models/audit_entry'
import Membership from '#models/membership'
import { isAtLeast } from '#policies/ranks'
import { pendingInvitations } from '#services/accounts/pending_invitation'

const AUDIT_SHOWN = 20

/** Who works in an account; for its admins also who is asked in, and what was changed about it. */
export default class ReadTeam {
  async handle({ accountId, role }: Pick<Membership, 'accountId' | 'role'>) {
    const isAdmin = isAtLeast(role, 'admin')
    const [members, invitations, audit] = await Promise.all([
      Membership.query().where({ accountId }).preload('user').orderBy('createdAt'),
      isAdmin ? pendingInvitations().where({ accountId }).orderBy('id') : [],
      isAdmin ? this.#audit(accountId) : [],
    ])
    return { members, invitations, audit }
  }

  #audit(accountId: string) {
    return AuditEntry.query()
      .where({ accountId })
      .preload('actor')
      .orderBy('id', 'desc')
      .limit(AUDIT_SHOWN)
  }
}
