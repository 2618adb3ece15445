import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Invitation from '#models/invitation'
import { readLink } from '#services/letters/open_link'

/** The invitation that a mailed link is about, if it can still be accepted. */
export async function pendingInvitation(
  token: string,
  trx?: TransactionClientContract
): Promise<Invitation | null> {
  const letter = await readLink(token, ['invitation'])
  if (!letter) return null
  return Invitation.query({ client: trx })
    .where('id', letter.data.invitationId)
    .whereNull('acceptedAt')
    .whereNull('withdrawnAt')
    .where('expiresAt', '>', DateTime.utc().toJSDate())
    .preload('account')
    .first()
}
