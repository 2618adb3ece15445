import { v7 as uuidv7, validate as isUuid } from 'uuid'
import Call from '#models/call'
import type { CallReference } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Stands before what a call is known by until the vendor has given it an id. */
const AWAITED = 'awaited:'

/** What a call is known by that somebody was let begin. */
export function awaitedId(): string {
  return `${AWAITED}${uuidv7()}`
}

export function isAwaited({ vendorCallId }: Call): boolean {
  return vendorCallId.startsWith(AWAITED)
}

/** Calls of an agent that were let begin and did not yet, or not in time. */
export function awaitedOf(agentId: string) {
  return Call.query()
    .where({ agentId, direction: 'web', status: 'ringing' })
    .whereLike('vendorCallId', `${AWAITED}%`)
}

/**
 * The record that a call from a browser was let begin under, locked, and known by the vendor's id from then
 * on. Whoever holds the token writes its metadata: it counts only for a call with the very agent that answers,
 * and once. Null when there is none.
 */
export async function claimAwaited(
  trx: TransactionClientContract,
  provider: string,
  { callId, direction, metadata, vendorAgentId }: CallReference
): Promise<Call | null> {
  if (direction !== 'web' || !vendorAgentId || !isUuid(metadata.callId)) return null
  const call = await Call.query({ client: trx })
    .where({ id: metadata.callId, provider, direction })
    .whereLike('vendorCallId', `${AWAITED}%`)
    .whereHas('agent', (agents) => agents.where('vendorAgentId', vendorAgentId))
    .forUpdate()
    .first()
  return call && call.merge({ vendorCallId: callId }).save()
}
