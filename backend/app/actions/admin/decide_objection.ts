import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import GiveBack from '#actions/credits/give_back'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import Call from '#models/call'
import CallDispute from '#models/call_dispute'
import { lockCall } from '#services/calls/open_call'
import { mc } from '#services/http/json'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  disputeId: string
  /** The operator. */
  actor: Actor
  /** What is given back, at most what was objected to; zero declines. */
  givenMc: bigint
  /** Why, in the operator's words: the customer reads them. */
  reason: string
}

/** An operator decides an objection, once: the charge is given back in full or in part, or it stands. */
export default class DecideObjection {
  async handle({ disputeId, actor, givenMc, reason }: Input) {
    const { callId } = await CallDispute.findOrFail(disputeId)
    const { provider, vendorCallId } = await Call.findOrFail(callId)
    await db.transaction(async (trx) => {
      const call = (await lockCall(trx, provider, vendorCallId))!
      const dispute = await CallDispute.findOrFail(disputeId, { client: trx })
      if (dispute.status !== 'open' || givenMc > dispute.amountMc) {
        throw new ChangedMeanwhileException()
      }
      const given = { trx, call, amountMc: givenMc, reason: 'dispute', actor: actor.userId }
      const transactionId = givenMc > 0n ? await new GiveBack().handle(given) : null
      const status = transactionId ? 'refunded' : 'declined'
      const decided = { decidedBy: actor.userId, decidedAt: DateTime.utc(), decision: reason }
      await dispute.merge({ ...decided, status, transactionId }).save()
      await recordAudit(trx, actor, {
        accountId: dispute.accountId,
        action: transactionId ? 'dispute.accepted' : 'dispute.declined',
        target: callId,
        before: { status: 'open', amountMc: mc(dispute.amountMc) },
        after: { status, givenMc: mc(givenMc) },
        reason,
      })
    })
  }
}
