import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Notify from '#actions/accounts/notify'
import WatchTopUp from '#actions/billing/watch_top_up'
import QueueMessage from '#actions/webhooks/queue_message'
import Account from '#models/account'
import { balancesIn } from '#services/credits/balances'
import { graceEnd, graceRoom, standingOf } from '#services/credits/standing'
import { iso, mc } from '#services/http/json'
import { lockPurses } from '#services/ledger/purses'
import { priceAt } from '#services/ledger/price'
import type { Balances, CreditState } from '#services/credits/standing'
import type { NoticeKind } from '#services/notices/kinds'
import type { OutboundEvent } from '#services/webhooks/payloads'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  trx: TransactionClientContract
  /** Moves the state and tells nobody: for an account that has just been opened. */
  quietly?: boolean
}

/** From best to worst. */
const ORDER: CreditState[] = ['good', 'low', 'grace', 'stopped']

/** What is said on the way down. */
const FALLS: Partial<Record<CreditState, { notice: NoticeKind; event: OutboundEvent }>> = {
  low: { notice: 'credits.low', event: 'credits.low' },
  grace: { notice: 'credits.grace', event: 'credits.exhausted' },
  stopped: { notice: 'credits.exhausted', event: 'credits.exhausted' },
}

/**
 * Keeps an account's credit state in step with its balance, and says so once a crossing: on the way
 * down, and when calls are answered again. Comes last in every transaction that moves a balance.
 */
export default class WatchBalance {
  async handle({ accountId, trx, quietly = false }: Input) {
    const balances = balancesIn(await lockPurses(trx, accountId))
    const account = await Account.findOrFail(accountId, { client: trx })
    const now = DateTime.utc()
    const before = account.creditState
    account.graceUntil = graceEnd(balances, account, now)
    const state = standingOf(balances, account, await priceAt(now, trx), now)
    if (state !== before) account.merge({ creditState: state, creditStateSince: now })
    await account.save()
    await new WatchTopUp().handle({ accountId, availableMc: balances.availableMc, trx })
    if (state !== before && !quietly) await this.#tell(account, before, balances, trx)
  }

  async #tell(
    account: Account,
    before: CreditState,
    { availableMc, debtMc }: Balances,
    trx: TransactionClientContract
  ) {
    const { id: accountId, creditState: state, graceUntil } = account
    const told = { trx, accountId, key: `credits.${state}:${accountId}:${uuidv7()}` }
    if (ORDER.indexOf(state) < ORDER.indexOf(before)) {
      if (before !== 'stopped') return
      return new Notify().handle({ ...told, kind: 'credits.restored', data: {} })
    }
    const { notice, event } = FALLS[state]!
    const graceRoomMc = mc(graceRoom(account, debtMc, DateTime.utc()))
    const data = {
      state,
      availableMc: mc(availableMc),
      debtMc: mc(debtMc),
      graceRoomMc,
      graceUntil: iso(graceUntil),
    }
    await new Notify().handle({ ...told, kind: notice, data: {} })
    await new QueueMessage().handle({ ...told, event, data })
  }
}
