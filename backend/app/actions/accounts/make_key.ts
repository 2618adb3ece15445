import db from '@adonisjs/lucid/services/db'
import TooManyKeysException from '#exceptions/too_many_keys_exception'
import User from '#models/user'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type { Scope } from '#policies/scopes'
import type Account from '#models/account'

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
      const expiresIn = days === undefined ? undefined : `${days} days`
      const key = await User.apiKeys.create(user.useTransaction(trx), scopes, { name, expiresIn })
      await trx
        .from('api_keys')
        .where('id', String(key.identifier))
        .update({ account_id: account.id })
      await recordAudit(trx, actor, {
        accountId: account.id,
        action: 'key.made',
        target: name,
        after: { scopes },
      })
      return { id: String(key.identifier), value: key.value!.release() }
    })
  }
}
