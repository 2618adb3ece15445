import { DateTime } from 'luxon'
import credits from '#config/credits'
import Account from '#models/account'
import CreditHold from '#models/credit_hold'
import { balancesIn } from '#services/credits/balances'
import { graceRoom } from '#services/credits/standing'
import { chargeFor, secondsFor } from '#services/ledger/charge'
import { post } from '#services/ledger/post'
import { debit } from '#services/ledger/splits'
import { lockPurses } from '#services/ledger/purses'
import type Call from '#models/call'
import type PriceVersion from '#models/price_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  call: Call
  price: PriceVersion
  /** The longest the agent may talk. */
  ceilingSeconds: number
  trx: TransactionClientContract
}

/**
 * Sets credits aside for a call. Returns how many seconds they pay for,
 * or null when not even the first minute can be paid: the call is not admitted.
 */
export default class PlaceHold {
  async handle({ call, price, ceilingSeconds, trx }: Input): Promise<number | null> {
    const { accountId } = call
    const purses = await lockPurses(trx, accountId)
    const account = await Account.findOrFail(accountId, { client: trx })
    const { availableMc, debtMc } = balancesIn(purses)
    const payable = availableMc + graceRoom(account, debtMc, DateTime.utc())
    if (payable < chargeFor(credits.admissionSeconds, price)) return null

    const ceilingMc = chargeFor(ceilingSeconds, price)
    const amountMc = ceilingMc < payable ? ceilingMc : payable
    const seconds = Math.min(ceilingSeconds, secondsFor(amountMc, price))
    if (amountMc === 0n) return seconds
    const { id } = await post(trx, {
      key: `hold:${call.id}`,
      kind: 'hold',
      accountId,
      amountMc,
      reference: call.id,
      actor: 'system',
      locked: purses,
      entries: () => [{ purse: 'held', amountMc }, ...debit(purses, amountMc)],
    })
    await this.#record(call, id, amountMc, seconds, trx)
    return seconds
  }

  async #record(
    call: Call,
    transactionId: string,
    amountMc: bigint,
    seconds: number,
    trx: TransactionClientContract
  ) {
    const expiresAt = DateTime.utc().plus({ seconds: seconds + credits.holdSlackSeconds })
    await CreditHold.create(
      { accountId: call.accountId, callId: call.id, transactionId, amountMc, expiresAt },
      { client: trx }
    )
  }
}
