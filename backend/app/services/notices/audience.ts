import CallerMessage from '#models/caller_message'
import Membership from '#models/membership'
import { NOTICE_AUDIENCE, URGENT_CALL, type NoticeKind } from '#services/notices/kinds'
import type Notice from '#models/notice'

/** Whom a notice is for: by their role, and by what they chose to hear. */
export async function audienceOf({ accountId, kind, data }: Notice): Promise<Membership[]> {
  const { roles, hears } = NOTICE_AUDIENCE[kind as NoticeKind]
  const chosen = kind === 'call.ended' && (await isUrgent(data.callId)) ? URGENT_CALL : hears
  return Membership.query()
    .where('accountId', accountId!)
    .whereIn('role', [...roles])
    .whereIn('hears', [...chosen])
    .if(kind === 'digest', (query) => query.where('id', data.membershipId))
    .preload('user')
}

async function isUrgent(callId: string) {
  return (await CallerMessage.findBy({ callId, isUrgent: true })) !== null
}
