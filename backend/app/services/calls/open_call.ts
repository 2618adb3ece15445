import { DateTime } from 'luxon'
import { v7 as uuidv7, validate as isUuid } from 'uuid'
import AgentVersion from '#models/agent_version'
import Call from '#models/call'
import Contact from '#models/contact'
import PriceVersion from '#models/price_version'
import { priceAt } from '#services/ledger/price'
import type Agent from '#models/agent'
import type { CallReference } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { locate, type Place } from './locate.ts'

/**
 * The call's record, locked: the one there is, or a new one, since messages come in any order.
 * `beganAt`: of a call that we hear of late. Null when the call is none of ours.
 */
export async function openCall(
  trx: TransactionClientContract,
  provider: string,
  reference: CallReference,
  beganAt: Date | null = null
): Promise<Call | null> {
  const known = await lockCall(trx, provider, reference.callId)
  if (known) return known
  const place = await locate(trx, provider, reference)
  if (!place) return null
  await insertCall(trx, provider, reference, place, beganAt)
  return lockCall(trx, provider, reference.callId)
}

/** A record for a call that begins, or began then; nothing happens when there is one. */
export async function insertCall(
  trx: TransactionClientContract,
  provider: string,
  reference: CallReference,
  { agent, number }: Place,
  beganAt: Date | null = null
) {
  const now = DateTime.utc()
  const price = (beganAt && (await priceWhen(beganAt, trx))) ?? (await priceAt(now, trx))
  const contact = await rememberContact(trx, agent.accountId, reference)
  await trx
    .insertQuery()
    .table('calls')
    .insert({
      id: uuidv7(),
      account_id: agent.accountId,
      agent_id: agent.id,
      agent_version_id: await versionOf(trx, agent, reference),
      number_id: number?.id ?? null,
      contact_id: contact?.id ?? null,
      provider,
      vendor_call_id: reference.callId,
      direction: reference.direction,
      from_number: reference.from,
      to_number: reference.to ?? number?.number ?? null,
      status: 'ringing',
      price_version_id: price.id,
      created_at: now.toJSDate(),
      updated_at: now.toJSDate(),
    })
    .knexQuery.onConflict(['provider', 'vendor_call_id'])
    .ignore()
}

/** A call is locked before its hold, and both before the account and its purses, which many calls share. */
export function lockCall(trx: TransactionClientContract, provider: string, vendorCallId: string) {
  return Call.query({ client: trx }).where({ provider, vendorCallId }).forUpdate().first()
}

/** A call keeps the price that it began under. Null for an instant before there was any. */
function priceWhen(at: Date, trx: TransactionClientContract) {
  return PriceVersion.query({ client: trx })
    .where('effectiveAt', '<=', at)
    .orderBy('effectiveAt', 'desc')
    .orderBy('id', 'desc')
    .first()
}

/** The version this call was answered with, as our own answer marked it; else the one that is live. */
async function versionOf(
  trx: TransactionClientContract,
  agent: Agent,
  { metadata }: CallReference
): Promise<string | null> {
  const marked = metadata.agentVersionId
  if (!marked || !isUuid(marked)) return agent.liveVersionId
  const version = await AgentVersion.query({ client: trx })
    .where({ id: marked, agentId: agent.id })
    .first()
  return version?.id ?? agent.liveVersionId
}

async function rememberContact(
  trx: TransactionClientContract,
  accountId: string,
  { from, callerName }: CallReference
): Promise<Contact | null> {
  if (!from) return null
  const known = await Contact.query({ client: trx }).where({ accountId, phone: from }).first()
  if (known) return known
  await trx
    .insertQuery()
    .table('contacts')
    .insert({
      id: uuidv7(),
      account_id: accountId,
      phone: from,
      name: callerName,
      created_at: DateTime.utc().toJSDate(),
      updated_at: DateTime.utc().toJSDate(),
    })
    .knexQuery.onConflict(['account_id', 'phone'])
    .ignore()
  return Contact.query({ client: trx }).where({ accountId, phone: from }).firstOrFail()
}
