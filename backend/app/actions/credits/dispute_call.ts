import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import GiveBack from '#actions/credits/give_back'
import NotDisputableException from '#exceptions/not_disputable_exception'
import Call from '#models/call'
import CallDispute from '#models/call_dispute'
import { isGivenAtOnce, whyNotDisputable } from '#services/credits/dispute_rule'
import { lockPurses } from '#services/ledger/purses'
import { givenBackFor } from '#services/credits/given_back'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  callId: string
  /** Who objects. */
  userId: string
  reason: CallDispute['reason']
  words: string | null
}

/**
 * Somebody objects to what a call cost: a small amount is given back at once, any other is for the
 * operator to decide. Throws `E_NOT_DISPUTABLE`, and `E_NOT_FOUND` for a call of somebody else.
 */
export default class DisputeCall {
  async handle({ accountId, callId, userId, reason, words }: Input): Promise<CallDispute> {
    return db.transaction(async (trx) => {
      const call = await Call.query({ client: trx })
        .where({ id: callId, accountId })
        .forUpdate()
        .firstOrFail()
      const amountMc = await this.#disputed(call, trx)
      const dispute = await CallDispute.create(
        { accountId, callId, userId, reason, words, amountMc, status: 'open' },
        { client: trx }
      )
      // Two calls disputed at once share what may be given in a month.
      await lockPurses(trx, accountId)
      if (await isGivenAtOnce(accountId, amountMc, trx)) await this.#giveBack(dispute, call, trx)
      return dispute
    })
  }

  async #disputed(call: Call, trx: TransactionClientContract): Promise<bigint> {
    const dispute = await CallDispute.findBy({ callId: call.id }, { client: trx })
    const refusal = whyNotDisputable(call, dispute, await givenBackFor(call, trx))
    if (refusal) throw new NotDisputableException(refusal)
    return call.chargeMc!
  }

  async #giveBack(dispute: CallDispute, call: Call, trx: TransactionClientContract) {
    const { amountMc, userId: actor } = dispute
    const reason = 'dispute'
    const transactionId = await new GiveBack().handle({ trx, call, amountMc, reason, actor })
    const decidedAt = DateTime.utc()
    await dispute.merge({ status: 'refunded', givenMc: amountMc, transactionId, decidedAt }).save()
  }
}
