import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { priceAt } from '#services/ledger/price'

export interface Balance {
  availableMc: bigint
  heldMc: bigint
  /** How much is owed; never negative. */
  debtMc: bigint
  perMinuteMc: bigint
  /** Whole minutes that what is available pays for. */
  minutesLeft: number
}

/** What an account has, and how long it lasts. */
export default class ReadBalance {
  async handle(accountId: string): Promise<Balance> {
    const [rows, price] = await Promise.all([
      db.from('ledger_accounts').where('account_id', accountId).select('kind', 'balance_mc'),
      priceAt(DateTime.utc()),
    ])
    const of = (kind: string): bigint => rows.find((row) => row.kind === kind)?.balance_mc ?? 0n
    const availableMc = of('available')
    return {
      availableMc,
      heldMc: of('held'),
      debtMc: -of('debt'),
      perMinuteMc: price.perMinuteMc,
      minutesLeft: Number(availableMc / price.perMinuteMc),
    }
  }
}
