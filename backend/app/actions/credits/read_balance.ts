import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Account from '#models/account'
import { graceRoom, standingOf, type Balances, type CreditState } from '#services/credits/standing'
import { priceAt } from '#services/ledger/price'

export interface Balance extends Balances {
  perMinuteMc: bigint
  /** Whole minutes that what is available pays for. */
  minutesLeft: number
  state: CreditState
  /** How much further into debt calls may still go; 0 where there is no grace. */
  graceRoomMc: bigint
  /** When grace ends; null for an account that owes nothing. */
  graceUntil: DateTime | null
}

/** What an account has, how long it lasts, and how it stands. */
export default class ReadBalance {
  async handle(accountId: string): Promise<Balance> {
    const now = DateTime.utc()
    const [account, rows, price] = await Promise.all([
      Account.findOrFail(accountId),
      db.from('ledger_accounts').where('account_id', accountId).select('kind', 'balance_mc'),
      priceAt(now),
    ])
    const of = (kind: string): bigint => rows.find((row) => row.kind === kind)?.balance_mc ?? 0n
    const balances = { availableMc: of('available'), heldMc: of('held'), debtMc: -of('debt') }
    return {
      ...balances,
      perMinuteMc: price.perMinuteMc,
      minutesLeft: Number(balances.availableMc / price.perMinuteMc),
      state: standingOf(balances, account, price, now),
      graceRoomMc: graceRoom(account, balances.debtMc, now),
      graceUntil: account.graceUntil,
    }
  }
}
