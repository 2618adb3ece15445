import db from '@adonisjs/lucid/services/db'
import TooManyKeysException from '#exceptions/too_many_keys_exception'
import { issueKey } from '#services/accounts/issue_key'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type { Scope } from '#policies/scopes'
import type Account from '#models/account'
import type User from '#models/user'

interface Input {
  account: Account
  user: User
  actor: Actor
  name: string
  scopes: Scope[]
  /** Until when it works; absent: until it is revoked. */
  days?: number
}

const MOST = 20

/** A key to the API of one account, for what its scopes name. Answers the key itself, this once. */
export default class MakeKey {
  async handle({ account, user, actor, name, scopes, days }: Input) {
    return db.transaction(async (trx) => {
      await lockAccount(account.id, trx)
      const [{ total }] = await trx
        .from('api_keys')
        .where('account_id', account.id)
        .count('* as total')
      if (Number(total) >= MOST) throw new TooManyKeysException()
      const ids = { accountId: account.id, userId: user.id }
      const key = await issueKey({ ...ids, name, scopes, days }, trx)
      await recordAudit(trx, actor, {
        accountId: account.id,
        action: 'key.made',
        target: name,
        after: { scopes },
      })
      return key
    })
  }
}
