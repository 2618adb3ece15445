import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import InviteMember from '#actions/accounts/invite_member'
import MakeKey from '#actions/accounts/make_key'
import Membership from '#models/membership'
import User from '#models/user'
import { linkTo } from '#tests/support/api/people'
import type Account from '#models/account'
import type { Role } from '#models/membership'

/** An owner who reads German, somebody who only works here, somebody who is asked in, and a key. */
export async function fillTeam(account: Account, owner: User) {
  const germanOwner = await join(account, 'Henriette Schmidt-Langenfeld', 'owner', 'de')
  await join(account, 'Jonas Albrecht', 'member', 'de')
  await makeKey(account, owner)
  return { germanOwner, invitationToken: await invite(account, owner) }
}

export async function join(account: Account, fullName: string, role: Role, locale: string) {
  const user = await User.create({
    email: `${uuidv7()}@example.com`,
    password: 'correct horse battery',
    fullName,
    locale,
    emailVerifiedAt: DateTime.utc(),
  })
  await Membership.create({ accountId: account.id, userId: user.id, role })
  return user
}

/** Answers with what the mail's link carries. */
async function invite(account: Account, owner: User) {
  const wanted = { email: `${uuidv7()}@example.com`, role: 'admin' } as const
  const actor = { userId: owner.id, address: null }
  await new InviteMember().handle({ accountId: account.id, actor, wanted })
  return linkTo(wanted.email, 'invitation')
}

async function makeKey(account: Account, user: User) {
  const actor = { userId: user.id, address: null }
  await new MakeKey().handle({
    account,
    user,
    actor,
    name: 'Website',
    scopes: ['bookings:read', 'calls:read'],
    days: 365,
  })
}
