import { v7 as uuidv7 } from 'uuid'
import Membership from '#models/membership'
import User from '#models/user'
import type Account from '#models/account'
import type { Role } from '#models/membership'
import { Visitor } from './visitor.ts'

export const PASSWORD = 'plum lantern seventeen'

/** What somebody types to sign up; overridden where a test is about it. */
export function newcomer(over: Record<string, string> = {}) {
  return {
    email: `${uuidv7()}@example.com`,
    password: PASSWORD,
    fullName: 'Nora Field',
    businessName: 'Field Plumbing',
    ...over,
  }
}

/** A visitor with a new account of their own. */
export async function signedUp(over?: Record<string, string>) {
  const visitor = await new Visitor().arrive()
  const who = newcomer(over)
  const response = await visitor.json('POST', '/api/v1/signup', who)
  if (response.status !== 201) throw new Error(await response.text())
  const { data } = (await response.json()) as any
  return { visitor, who, account: data.account, user: data.user }
}

/** A key to the API for somebody of the account. */
export async function keyFor(account: Pick<Account, 'id'>, role: Role) {
  const user = await User.create({ email: `${uuidv7()}@example.com`, password: PASSWORD })
  await Membership.create({ accountId: account.id, userId: user.id, role })
  const key = await User.apiKeys.create(user)
  return key.value!.release()
}
