import db from '@adonisjs/lucid/services/db'
import Refund from '#models/refund'
import { eachAlone } from '#services/queue/each_alone'
import { dispatch } from '#services/queue/main'
import type { JobName, JobPayloads } from '#services/queue/queue'

/** A job that is to run for somebody. */
type Turn = { [Name in JobName]: { job: Name; payload: JobPayloads[Name] } }[
  'billing.refund' | 'billing.close-checkouts' | 'billing.top-up']

/**
 * Has refunds that were asked for before an instant sent again, checkouts of closed accounts ended, and
 * accounts topped up whose turn was missed. A job that cannot be enqueued keeps no other from it.
 */
export default class ResumeBilling {
  async handle({ before }: { before: Date }) {
    const turns: Turn[] = [
      ...(await this.#refunds(before)),
      ...(await this.#closed()),
      ...(await this.#low()),
    ]
    await eachAlone(
      turns,
      { what: ({ job, payload }) => ({ job, ...payload }) },
      ({ job, payload }) => dispatch(job, payload)
    )
  }

  async #refunds(before: Date): Promise<Turn[]> {
    const asked = await Refund.query().where('status', 'asked').where('createdAt', '<', before)
    return asked.map(({ id }) => ({ job: 'billing.refund', payload: { refundId: id } }))
  }

  async #closed(): Promise<Turn[]> {
    const rows = await db
      .from('purchases')
      .join('accounts', 'accounts.id', 'purchases.account_id')
      .where({ 'purchases.status': 'open', 'purchases.origin': 'checkout' })
      .where({ 'accounts.status': 'closed' })
      .distinct('purchases.account_id')
    return rows.map(({ account_id: accountId }) => ({
      job: 'billing.close-checkouts',
      payload: { accountId },
    }))
  }

  async #low(): Promise<Turn[]> {
    const rows = await db
      .from('top_ups')
      .join('ledger_accounts', 'ledger_accounts.account_id', 'top_ups.account_id')
      .join('accounts', 'accounts.id', 'top_ups.account_id')
      .where({ 'top_ups.is_on': true, 'ledger_accounts.kind': 'available' })
      .where('accounts.status', 'active')
      .whereNull('top_ups.paused_reason')
      .whereColumn('ledger_accounts.balance_mc', '<', 'top_ups.threshold_mc')
      .select('top_ups.account_id')
    return rows.map(({ account_id: accountId }) => ({
      job: 'billing.top-up',
      payload: { accountId },
    }))
  }
}
