import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import credits from '#config/credits'
import Account from '#models/account'
import { insertRows } from '#services/database/insert_rows'
import { balancesIn } from '#services/credits/balances'
import { graceRoom } from '#services/credits/standing'
import { chargeFor, secondsFor } from '#services/ledger/charge'
import { postAll, type Entry } from '#services/ledger/post'
import { debit } from '#services/ledger/splits'
import { lockPursesOf, type Purses } from '#services/ledger/purses'
import type Call from '#models/call'
import type PriceVersion from '#models/price_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Wanted {
  call: Call
  price: PriceVersion
  /** The longest the agent may talk. */
  ceilingSeconds: number
}

interface Hold {
  call: Call
  amountMc: bigint
  seconds: number
  purses: Purses
  entries: Entry[]
}

/**
 * Sets credits aside for calls, one after the other. Returns for each how many seconds they pay for,
 * or null when not even the first minute can be paid: the call is not admitted.
 */
export default class PlaceHolds {
  async handle(wanted: Wanted[], trx: TransactionClientContract): Promise<(number | null)[]> {
    if (wanted.length === 0) return []
    const accountIds = [...new Set(wanted.map(({ call }) => call.accountId))]
    const purses = await lockPursesOf(trx, accountIds)
    const accounts = await Account.query({ client: trx }).whereIn('id', accountIds)
    const holds = wanted.map((one) => {
      const account = accounts.find(({ id }) => id === one.call.accountId)!
      return this.#setAside(one, account, purses.get(account.id)!)
    })
    await this.#record(holds.filter((hold) => hold !== null && hold.amountMc > 0n) as Hold[], trx)
    return holds.map((hold) => hold && hold.seconds)
  }

  /** The purses are reckoned on, for the next call of the account. */
  #setAside(
    { call, price, ceilingSeconds }: Wanted,
    account: Account,
    purses: Purses
  ): Hold | null {
    const { availableMc, debtMc } = balancesIn(purses)
    const payable = availableMc + graceRoom(account, debtMc, DateTime.utc())
    if (payable < chargeFor(credits.admissionSeconds, price)) return null

    const ceilingMc = chargeFor(ceilingSeconds, price)
    const amountMc = ceilingMc < payable ? ceilingMc : payable
    const seconds = Math.min(ceilingSeconds, secondsFor(amountMc, price))
    const entries: Entry[] = [{ purse: 'held', amountMc }, ...debit(purses, amountMc)]
    for (const { purse, amountMc: moved } of entries) purses[purse].balanceMc += moved
    return { call, amountMc, seconds, purses, entries }
  }

  async #record(holds: Hold[], trx: TransactionClientContract) {
    if (holds.length === 0) return
    const posted = await postAll(
      trx,
      holds.map(({ call, amountMc, purses, entries }) => ({
        key: `hold:${call.id}`,
        kind: 'hold',
        accountId: call.accountId,
        amountMc,
        reference: call.id,
        actor: 'system',
        locked: purses,
        entries: () => entries,
      }))
    )
    const now = DateTime.utc()
    await insertRows(
      trx,
      'credit_holds',
      holds.map(({ call, amountMc, seconds }, index) => ({
        id: uuidv7(),
        account_id: call.accountId,
        call_id: call.id,
        transaction_id: posted[index].id,
        amount_mc: amountMc,
        expires_at: now.plus({ seconds: seconds + credits.holdSlackSeconds }).toJSDate(),
        created_at: now.toJSDate(),
        updated_at: now.toJSDate(),
      }))
    )
  }
}
