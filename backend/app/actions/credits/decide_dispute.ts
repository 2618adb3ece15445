import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import GiveBack from '#actions/credits/give_back'
import Notify from '#actions/accounts/notify'
import DisputeDecidedException from '#exceptions/dispute_decided_exception'
import TooMuchGivenException from '#exceptions/too_much_given_exception'
import Call from '#models/call'
import CallDispute from '#models/call_dispute'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  disputeId: string
  /** The operator. */
  actor: Actor
  /** What is given back, at most what was objected to; zero declines. */
  givenMc: bigint
  /** Why, in the operator's words: the customer reads them. */
  reason: string
}

/**
 * The operator decides an objection, and the customer is told by mail. Throws `E_DISPUTE_DECIDED` for
 * one that is decided, `E_TOO_MUCH_GIVEN` for more than the call cost.
 */
export default class DecideDispute {
  async handle({ disputeId, actor, givenMc, reason }: Input): Promise<CallDispute> {
    const { callId } = await CallDispute.findOrFail(disputeId)
    return db.transaction(async (trx) => {
      const call = await Call.query({ client: trx }).where('id', callId).forUpdate().firstOrFail()
      const dispute = await CallDispute.findOrFail(disputeId, { client: trx })
      if (dispute.status !== 'open') throw new DisputeDecidedException()
      if (givenMc < 0n || givenMc > dispute.amountMc) throw new TooMuchGivenException()

      dispute.merge({ decidedBy: actor.userId, decidedAt: DateTime.utc(), decision: reason })
      if (givenMc > 0n) await this.#accept(dispute, call, givenMc, trx)
      else await dispute.merge({ status: 'declined' }).save()
      await this.#tell(dispute, actor, trx)
      return dispute
    })
  }

  async #accept(dispute: CallDispute, call: Call, givenMc: bigint, trx: TransactionClientContract) {
    const transactionId = await new GiveBack().handle({
      trx,
      call,
      amountMc: givenMc,
      reason: 'dispute',
      actor: dispute.decidedBy!,
    })
    await dispute.merge({ status: 'refunded', givenMc, transactionId }).save()
  }

  async #tell(dispute: CallDispute, actor: Actor, trx: TransactionClientContract) {
    const { id, accountId, status, callId, amountMc, givenMc, decision } = dispute
    await recordAudit(trx, actor, {
      accountId,
      action: status === 'refunded' ? 'dispute.accepted' : 'dispute.declined',
      target: callId,
      before: { status: 'open', amountMc: Number(amountMc) },
      after: { status, givenMc: Number(givenMc ?? 0n) },
      reason: decision!,
    })
    await new Notify().handle({
      trx,
      accountId,
      kind: 'dispute.decided',
      key: `dispute.decided:${id}`,
      data: { disputeId: id },
    })
  }
}
