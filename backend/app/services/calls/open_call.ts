import { DateTime } from 'luxon'
import { v7 as uuidv7, validate as isUuid } from 'uuid'
import AgentVersion from '#models/agent_version'
import Call from '#models/call'
import Contact from '#models/contact'
import PriceVersion from '#models/price_version'
import { insertRows } from '#services/database/insert_rows'
import { priceAt } from '#services/ledger/price'
import type Agent from '#models/agent'
import type { CallReference } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { locate, type Place } from './locate.ts'
import { claimAwaited } from './web_calls.ts'

/** A call that is told of for the first time, and whose it is. */
export interface Arrival {
  reference: CallReference
  place: Place
  /** Of a call that we hear of late. */
  beganAt: Date | null
}

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
  const known =
    (await lockCall(trx, provider, reference.callId)) ??
    (await claimAwaited(trx, provider, reference))
  if (known) return known
  const place = await locate(trx, provider, reference)
  if (!place) return null
  await insertCalls(trx, provider, [{ reference, place, beganAt }])
  return lockCall(trx, provider, reference.callId)
}

/** Records for calls that begin, or began then; nothing happens to those that there are. */
export async function insertCalls(
  trx: TransactionClientContract,
  provider: string,
  arrivals: Arrival[]
) {
  const now = DateTime.utc()
  const current = await priceAt(now, trx)
  const contacts = await rememberContacts(trx, arrivals)
  const rows: Record<string, unknown>[] = []
  for (const { reference, place, beganAt } of arrivals) {
    const { agent, number } = place
    const price = (beganAt && (await priceWhen(beganAt, trx))) ?? current
    rows.push({
      id: uuidv7(),
      account_id: agent.accountId,
      agent_id: agent.id,
      agent_version_id: await versionOf(trx, agent, reference),
      number_id: number?.id ?? null,
      contact_id: contacts.get(contactKey(agent.accountId, reference.from)) ?? null,
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
  }
  await insertRows(trx, 'calls', rows, { unless: ['provider', 'vendor_call_id'] })
}

/** A call is locked before its hold, and both before the account and its purses, which many calls share. */
export function lockCall(trx: TransactionClientContract, provider: string, vendorCallId: string) {
  return Call.query({ client: trx }).where({ provider, vendorCallId }).forUpdate().first()
}

/** Many, in the order of their ids, so that two who lock some of the same never wait for each other; with who rings. */
export async function lockCalls(
  trx: TransactionClientContract,
  provider: string,
  vendorCallIds: string[]
): Promise<Call[]> {
  const calls = await Call.query({ client: trx })
    .where({ provider })
    .whereIn('vendorCallId', vendorCallIds)
    .orderBy('id')
    .forUpdate()
  // By a preload each contact would be looked for among all the calls.
  const contacts = await Contact.query({ client: trx }).whereIn(
    'id',
    calls.flatMap(({ contactId }) => contactId ?? [])
  )
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  for (const call of calls) call.$setRelated('contact', byId.get(call.contactId!) ?? null)
  return calls
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

/** Whoever rings, by account and number; who has not rung before is new in the book. */
async function rememberContacts(
  trx: TransactionClientContract,
  arrivals: Arrival[]
): Promise<Map<string, string>> {
  const known = await findContacts(trx, arrivals)
  const isNew = ({ place, reference }: Arrival) =>
    reference.from && !known.has(contactKey(place.agent.accountId, reference.from))
  const newcomers = arrivals.filter(isNew)
  if (newcomers.length === 0) return known
  const now = DateTime.utc().toJSDate()
  const rows = newcomers.map(({ place, reference }) => ({
    id: uuidv7(),
    account_id: place.agent.accountId,
    phone: reference.from,
    name: reference.callerName,
    created_at: now,
    updated_at: now,
  }))
  await insertRows(trx, 'contacts', rows, { unless: ['account_id', 'phone'] })
  return findContacts(trx, arrivals)
}

async function findContacts(trx: TransactionClientContract, arrivals: Arrival[]) {
  const phones = arrivals.flatMap(({ reference }) => reference.from ?? [])
  if (phones.length === 0) return new Map<string, string>()
  const rows = await trx
    .from('contacts')
    .whereIn('account_id', [...new Set(arrivals.map(({ place }) => place.agent.accountId))])
    .whereIn('phone', phones)
    .select('id', 'account_id', 'phone')
  return new Map<string, string>(rows.map((row) => [contactKey(row.account_id, row.phone), row.id]))
}

function contactKey(accountId: string, phone: string | null) {
  return `${accountId}/${phone}`
}
