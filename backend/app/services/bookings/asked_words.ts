import CallEvent from '#models/call_event'
import type Call from '#models/call'

/** What the caller said about the time that a slot token stands for, in their own words; null when nothing. */
export async function askedWords(call: Call, token: unknown): Promise<string | null> {
  if (typeof token !== 'string') return null
  const looked = await CallEvent.query()
    .where({ callId: call.id, kind: 'tool' })
    .whereRaw(`data ->> 'name' = 'find_slots'`)
    .whereRaw(`strpos(data ->> 'text', ?) > 0`, [`[slot ${token.trim()}]`])
    .orderBy('id', 'desc')
    .first()
  const { when } = (looked?.data.arguments ?? {}) as { when?: unknown }
  return typeof when === 'string' && when.trim() ? when.trim() : null
}
