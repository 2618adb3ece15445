import db from '@adonisjs/lucid/services/db'
import Notify from '#actions/accounts/notify'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  accountId: string
  actor: Actor
  reason: string
}

/** A suspended account is open again: its next caller is answered as before, and its owners hear of it by mail. */
export default class ResumeAccount {
  async handle({ accountId, actor, reason }: Input) {
    await db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      if (account.status !== 'suspended') throw new ChangedMeanwhileException()
      const { suspendedAt, suspendedReason } = account
      await account.merge({ status: 'active', suspendedAt: null, suspendedReason: null }).save()
      await new Notify().handle({
        trx,
        accountId,
        kind: 'account.resumed',
        key: `account.resumed:${accountId}:${suspendedAt!.toMillis()}`,
        data: {},
      })
      await recordAudit(trx, actor, {
        accountId,
        action: 'account.resumed',
        target: account.name,
        before: { status: 'suspended', reason: suspendedReason },
        after: { status: 'active' },
        reason,
      })
    })
  }
}
