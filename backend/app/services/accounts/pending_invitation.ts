import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Invitation from '#models/invitation'
import { readLink } from '#services/letters/open_link'

/** Those that were neither accepted nor withdrawn, expired ones included. */
export function pendingInvitations(trx?: TransactionClientContract) {
  return Invitation.query({ client: trx }).whereNull('acceptedAt').whereNull('withdrawnAt')
}

/** The invitation that a mailed link is about, if it can still be accepted. */
export async function pendingInvitation(
  token: string,
  trx?: TransactionClientContract
): Promise<Invitation | null> {
  const letter = await readLink(token, ['invitation'])
  if (!letter) return null
  return pendingInvitations(trx)
    .where('id', letter.data.invitationId)
    .where('expiresAt', '>', DateTime.utc().toJSDate())
    .preload('account')
    .first()
}
