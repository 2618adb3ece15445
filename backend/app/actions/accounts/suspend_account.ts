import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  accountId: string
  actor: Actor
  /** Its members read it. */
  reason: string
}

/**
 * The operator suspends an account: its next caller is put through to the owner's own phone, calls that
 * run are finished, and its members, keys included, are told so instead of being let in. Its owners
 * hear of it by mail.
 */
export default class SuspendAccount {
  async handle({ accountId, actor, reason }: Input) {
    await db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      if (account.status !== 'active') throw new ChangedMeanwhileException()
      const suspended = { status: 'suspended', suspendedReason: reason } as const
      const suspendedAt = DateTime.utc()
      await account.merge({ ...suspended, suspendedAt }).save()
      await new Notify().handle({
        trx,
        accountId,
        kind: 'account.suspended',
        key: `account.suspended:${accountId}:${suspendedAt.toMillis()}`,
        data: { reason },
      })
      await recordAudit(trx, actor, {
        accountId,
        action: 'account.suspended',
        target: account.name,
        before: { status: 'active' },
        after: { status: 'suspended' },
        reason,
      })
    })
  }
}
