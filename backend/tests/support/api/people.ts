import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import OpenAccount from '#actions/accounts/open_account'
import Letter from '#models/letter'
import Membership from '#models/membership'
import User from '#models/user'
import { issueKey } from '#services/accounts/issue_key'
import type Account from '#models/account'
import type { Role } from '#models/membership'
import type { LetterKind } from '#services/letters/kinds'
import { linkToken } from '#services/letters/link'
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

/** A visitor who is signed in to a new account of their own. */
export async function signedUp(over?: Record<string, string>) {
  const who = newcomer(over)
  const opened = await new OpenAccount().handle({
    ...who,
    email: who.email.toLowerCase(),
    language: 'en',
  })
  return { visitor: await signedIn(who), who, ...opened }
}

/** Somebody at a browser of their own, in by their password. */
export async function signedIn({ email, password }: { email: string; password: string }) {
  const visitor = await new Visitor().arrive()
  const response = await visitor.json('POST', '/api/v1/signin', { email, password })
  if (response.status !== 200) throw new Error(await response.text())
  return visitor
}

/** Whoever runs the install, in no account. */
export async function operatorAtBrowser() {
  const { email } = newcomer()
  await User.create({ email, password: PASSWORD, isOperator: true })
  return signedIn({ email, password: PASSWORD })
}

/** Signs up as a newcomer does, the press of the mail's link included. */
export async function signUp(visitor: Visitor, who: ReturnType<typeof newcomer>) {
  const asked = await visitor.json('POST', '/api/v1/signup', who)
  if (asked.status !== 202) throw new Error(await asked.text())
  const token = await linkTo(who.email, 'signup')
  return visitor.json('POST', '/api/v1/verifications', { token })
}

/** The token of the last link that an address was written. */
export async function linkTo(email: string, kind: LetterKind) {
  const letter = await Letter.query().where({ email, kind }).orderBy('id', 'desc').firstOrFail()
  return linkToken(letter)
}

/** Somebody of the account with a key to the API; without scopes it may what its maker may. */
export async function keyholder(account: Pick<Account, 'id'>, role: Role, scopes = ['*']) {
  const user = await User.create({ email: `${uuidv7()}@example.com`, password: PASSWORD })
  const membership = await Membership.create({ accountId: account.id, userId: user.id, role })
  const wanted = { accountId: account.id, userId: user.id, name: 'Till', scopes }
  const { value: key } = await issueKey(wanted, db.connection())
  return { key, user, membership }
}

export async function keyFor(account: Pick<Account, 'id'>, role: Role, scopes?: string[]) {
  return (await keyholder(account, role, scopes)).key
}

/** A further person of an account, at a browser of their own. */
export async function memberOf(account: Pick<Account, 'id'>, role: Role) {
  const email = `${uuidv7()}@example.com`
  const user = await User.create({ email, password: PASSWORD, fullName: 'Max Member' })
  const membership = await Membership.create({ accountId: account.id, userId: user.id, role })
  const visitor = await signedIn({ email, password: PASSWORD })
  return { user, membership, visitor, email }
}
