import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import QueueMessage from '#actions/webhooks/queue_message'
import type Call from '#models/call'

export interface TakenMessage {
  call: Call
  toolCallId: string
  text: string
  isUrgent: boolean
}

/** Keeps a caller's message and tells webhooks of it, once per request. */
export default class NoteMessage {
  async handle({ call, toolCallId, text, isUrgent }: TakenMessage) {
    const now = DateTime.utc().toJSDate()
    await db.transaction(async (trx) => {
      const inserted = await trx
        .insertQuery()
        .table('caller_messages')
        .insert({
          id: uuidv7(),
          account_id: call.accountId,
          call_id: call.id,
          contact_id: call.contactId,
          tool_call_id: toolCallId,
          text,
          is_urgent: isUrgent,
          created_at: now,
          updated_at: now,
        })
        .knexQuery.onConflict(['call_id', 'tool_call_id'])
        .ignore()
        .returning('id')
      if (inserted.length === 0) return
      const messageId = inserted[0].id
      await new QueueMessage().handle({
        trx,
        accountId: call.accountId,
        event: 'message.taken',
        key: `message.taken:${messageId}`,
        data: { messageId, callId: call.id, from: call.fromNumber, text, urgent: isUrgent },
      })
    })
  }
}
