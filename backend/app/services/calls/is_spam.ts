import credits from '#config/credits'
import CallEvent from '#models/call_event'
import { isBlocked } from '#services/calls/is_blocked'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Whether nobody was there to be helped: an incoming call that is over within seconds, in which the
 * caller said nothing and no tool was used; or one of a caller whom the owner has blocked.
 */
export async function isSpam(call: Call, trx: TransactionClientContract): Promise<boolean> {
  if (call.direction !== 'inbound') return false
  if (await isBlocked(call, trx)) return true
  if (call.billedSeconds! > credits.spamSeconds) return false
  if (call.transcript.some(({ role, text }) => role !== 'agent' && text.trim())) return false
  const sign = await CallEvent.query({ client: trx })
    .where('callId', call.id)
    .where((signs) =>
      signs
        .where('kind', 'tool')
        .orWhere((said) => said.where('kind', 'said').whereRaw("data->>'role' = 'caller'"))
    )
    .first()
  return sign === null
}
