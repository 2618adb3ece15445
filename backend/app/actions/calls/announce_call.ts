import QueueMessage from '#actions/webhooks/queue_message'
import { callStartedData } from '#services/webhooks/payloads'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Tells the webhooks that a call began, once, whichever message says so first. */
export default class AnnounceCall {
  async handle({ call, trx }: { call: Call; trx: TransactionClientContract }) {
    await new QueueMessage().handle({
      trx,
      accountId: call.accountId,
      event: 'call.started',
      key: `call.started:${call.id}`,
      data: callStartedData(call),
    })
  }
}
