import CallEvent from '#models/call_event'
import type Call from '#models/call'

/** Whether a tool has answered with these very words in a call. */
export async function wasTold({ id: callId }: Call, text: string): Promise<boolean> {
  const told = await CallEvent.query()
    .where({ callId, kind: 'tool' })
    .whereRaw(`data ->> 'text' = ?`, [text])
    .first()
  return told !== null
}
