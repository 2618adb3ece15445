import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Membership from '#models/membership'
import User from '#models/user'
import type Account from '#models/account'
import type { Role } from '#models/membership'

/** An owner who reads German, and somebody who only works here. */
export async function fillTeam(account: Account) {
  const germanOwner = await join(account, 'Henriette Schmidt-Langenfeld', 'owner', 'de')
  await join(account, 'Jonas Albrecht', 'member', 'de')
  return germanOwner
}

async function join(account: Account, fullName: string, role: Role, locale: string) {
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
