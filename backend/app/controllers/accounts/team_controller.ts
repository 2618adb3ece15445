import type { HttpContext } from '@adonisjs/core/http'
import ReadTeam from '#actions/accounts/read_team'
import AuditEntryTransformer from '#transformers/audit_entry_transformer'
import InvitationTransformer from '#transformers/invitation_transformer'
import MemberTransformer from '#transformers/member_transformer'

/** Who works in the account, who is asked in, and what they changed about it. */
export default class TeamController {
  async show({ membership, serialize }: HttpContext) {
    const { members, invitations, audit } = await new ReadTeam().handle(membership)
    return serialize({
      ownId: membership.id,
      members: MemberTransformer.transform(members),
      invitations: InvitationTransformer.transform(invitations),
      audit: AuditEntryTransformer.transform(audit),
    })
  }
}
