import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import WriteLetter from '#actions/people/write_letter'
import Invitation from '#models/invitation'
import User from '#models/user'
import { LETTERS } from '#services/letters/kinds'
import type Account from '#models/account'
import type { Role } from '#models/membership'

interface Input {
  account: Account
  /** Whose invitation it is, and in whose language it is written. */
  userId: string
  /** `email` in lower case. */
  wanted: { email: string; role: Role }
}

/** An invitation together with the mail that carries its link. */
export async function writeInvitation(
  { account, userId, wanted }: Input,
  trx: TransactionClientContract
): Promise<Invitation> {
  const expiresAt = DateTime.utc().plus({ hours: LETTERS.invitation.hours })
  const invitation = await Invitation.create(
    { accountId: account.id, ...wanted, invitedBy: userId, expiresAt },
    { client: trx }
  )
  const inviter = await User.findOrFail(userId, { client: trx })
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
  return invitation
}
