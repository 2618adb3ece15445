import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import QueueMessage from '#actions/webhooks/queue_message'
import type { Spoken, ToolUse } from './run_tool.ts'

const WORDS = {
  en: { taken: 'I have noted that and will pass it on.', empty: 'What should I pass on?' },
  de: { taken: 'Das habe ich notiert und gebe es weiter.', empty: 'Was darf ich ausrichten?' },
}

/** Notes what a caller wants passed on, once per request. */
export default class TakeMessage {
  async handle({ call, content, toolCallId, arguments: given }: ToolUse): Promise<Spoken> {
    const words = WORDS[content.language]
    const text = typeof given.text === 'string' ? given.text.trim() : ''
    if (!text) return { text: words.empty, ok: false }

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
          is_urgent: given.urgent === true,
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
        data: {
          messageId,
          callId: call.id,
          from: call.fromNumber,
          text,
          urgent: given.urgent === true,
        },
      })
    })
    return { text: words.taken, ok: true }
  }
}
