import db from '@adonisjs/lucid/services/db'
import SignIn from '#models/sign_in'
import TopUp from '#models/top_up'
import Webhook from '#models/webhook'
import { mustOutrank } from '#policies/ranks'
import { currentRole } from '#services/accounts/current_role'
import { lockAccount } from '#services/accounts/lock_account'
import { dispatch } from '#services/queue/main'
import { recordAudit, type Actor } from '#services/audit/record_audit'

/**
 * An account closes: it answers no calls, tells nobody anything and is open to no key, and its checkouts
 * can be paid no more. Whoever was in no other account is signed out. Nothing is erased.
 */
export default class CloseAccount {
  async handle({ accountId, actor }: { accountId: string; actor: Actor }) {
    await db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      mustOutrank(await currentRole(actor.userId, accountId, trx), 'owner')
      await account.merge({ status: 'closed' }).save()
      await trx.from('api_keys').where('account_id', accountId).delete()
      await Webhook.query({ client: trx })
        .where('accountId', accountId)
        .update({ status: 'off', off_reason: 'The account is closed.' })
      await TopUp.query({ client: trx }).where({ accountId }).update({ is_on: false })
      await dispatch('billing.close-checkouts', { accountId }, { trx })
      await SignIn.query({ client: trx })
        .whereIn('userId', (users) =>
          users.from('memberships').where('account_id', accountId).select('user_id')
        )
        .whereNotIn('userId', (users) =>
          users
            .from('memberships')
            .join('accounts', 'accounts.id', 'memberships.account_id')
            .whereNot('accounts.status', 'closed')
            .select('user_id')
        )
        .delete()
      await recordAudit(trx, actor, {
        accountId,
        action: 'account.closed',
        target: account.name,
      })
    })
  }
}
