import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import SettleVersion from '#actions/agents/settle_version'
import TellAgents from '#actions/agents/tell_agents'
import AgentVersion from '#models/agent_version'
import { lockAccount } from '#services/accounts/lock_account'
import { within } from '#services/time/within'
import type Account from '#models/account'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input<Result> {
  accountId: string
  /** Writes down what changes; it is given the account as it is now. */
  change: (trx: TransactionClientContract, account: Account) => Promise<Result>
}

/** Whether the receptionists know by now: `nobody` had to be told, all `know`, or some are `being-told` by a job. */
export type Telling = 'nobody' | 'know' | 'being-told'

/** Longer than this nobody waits for the vendor at a form. */
const PATIENCE_MS = 5000

/** Changes what an account settles, one change after the other, and has its receptionists told in the same breath. */
export default class ChangeBusiness {
  async handle<Result>({ accountId, change }: Input<Result>) {
    const changed = await db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      const result = await change(trx, account)
      const versionIds = await new TellAgents().handle({ trx, account })
      return { result, versionIds }
    })
    return { result: changed.result, telling: await this.#telling(changed.versionIds) }
  }

  async #telling(versionIds: string[]): Promise<Telling> {
    if (versionIds.length === 0) return 'nobody'
    await within(PATIENCE_MS, Promise.all(versionIds.map((versionId) => this.#confirm(versionId))))
    const waiting = await AgentVersion.query()
      .whereIn('id', versionIds)
      .where('state', 'publishing')
      .first()
    return waiting ? 'being-told' : 'know'
  }

  async #confirm(versionId: string) {
    try {
      await new SettleVersion().handle({ versionId })
    } catch (error) {
      logger.warn({ err: error, versionId }, 'Publishing goes on in the background')
    }
  }
}
