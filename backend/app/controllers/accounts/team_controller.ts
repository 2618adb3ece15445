import type { HttpContext } from '@adonisjs/core/http'
import AuditEntry from '#models/audit_entry'
import Membership from '#models/membership'
import { isAtLeast } from '#policies/ranks'
import { pendingInvitations } from '#services/accounts/pending_invitation'
import AuditEntryTransformer from '#transformers/audit_entry_transformer'
import InvitationTransformer from '#transformers/invitation_transformer'
import MemberTransformer from '#transformers/member_transformer'

const AUDIT_SHOWN = 20

/** Who works in the account, who is asked in, and what they changed about it. */
export default class TeamController {
  async show({ account, membership, serialize }: HttpContext) {
    const isAdmin = isAtLeast(membership.role, 'admin')
    const [members, invitations, entries] = await Promise.all([
      Membership.query().where('accountId', account.id).preload('user').orderBy('createdAt'),
      pendingInvitations().where('accountId', account.id).orderBy('id'),
      AuditEntry.query()
        .where('accountId', account.id)
        .preload('actor')
        .orderBy('id', 'desc')
        .limit(isAdmin ? AUDIT_SHOWN : 0),
    ])
    return serialize({
      ownId: membership.id,
      members: MemberTransformer.transform(members),
      invitations: InvitationTransformer.transform(isAdmin ? invitations : []),
      audit: AuditEntryTransformer.transform(entries),
    })
  }
}
