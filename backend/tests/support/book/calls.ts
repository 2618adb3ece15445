import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import TagCall from '#actions/calls/tag_call'
import Call from '#models/call'
import CallerMessage from '#models/caller_message'
import Contact from '#models/contact'
import PriceVersion from '#models/price_version'
import type { openSalon } from '#tests/support/salon'
import { recordConversation, TRANSCRIPT } from './conversation.ts'
import { saidBy } from './said.ts'
import { TOLD, type ToldCall } from './told_calls.ts'

type Salon = Awaited<ReturnType<typeof openSalon>>

const PER_SECOND_MC = 250n

/** A week of calls: `talked` are over, newest last, the last of them with its whole conversation; `running` is not. */
export async function fillCalls(salon: Salon) {
  const talked: Call[] = []
  for (const told of TOLD) talked.push(await held(salon, told))
  const booked = talked.at(-1)!
  await recordConversation(booked)
  await booked.merge({ hasRecording: true, transcript: TRANSCRIPT }).save()
  const words = ['Stammkunde', 'Wegen Farbe Reklamation im Mai']
  for (const word of words) await new TagCall().handle({ call: booked, word })
  await new TagCall().handle({ call: talked[6]!, word: 'stammkunde' })
  const running = await held(salon, {
    hoursAgo: 0.01,
    from: '+493023125190',
    name: 'Clara Vogt',
    seconds: 0,
    outcome: null,
    summary: null,
  })
  await running
    .merge({ status: 'in-progress', endedAt: null, reportedAt: null, settledAt: null })
    .merge({ durationMs: null, durationSource: null, billedSeconds: null, chargeMc: null })
    .save()
  return { talked, booked, running }
}

async function held({ account, agent, number }: Salon, told: ToldCall) {
  const { from, name, seconds, outcome, summary, message } = told
  const startedAt = DateTime.utc().minus({ hours: told.hoursAgo })
  const price = await PriceVersion.firstOrFail()
  const contact = from ? await contactOf(account.id, from, name) : null
  const wasHeld = outcome !== 'not-connected'
  const call = await Call.create({
    id: idAt(startedAt),
    accountId: account.id,
    agentId: agent.id,
    agentVersionId: agent.liveVersionId,
    numberId: number.id,
    contactId: contact?.id,
    provider: 'vapi',
    vendorCallId: uuidv7(),
    direction: 'inbound',
    fromNumber: from,
    toNumber: number.number,
    status: 'ended',
    outcome,
    startedAt: wasHeld ? startedAt : null,
    endedAt: startedAt.plus({ seconds }),
    reportedAt: startedAt.plus({ seconds: seconds + 4 }),
    durationMs: seconds * 1000,
    durationSource: 'timestamps',
    billedSeconds: seconds,
    chargeMc: outcome === 'vendor-fault' ? 0n : BigInt(seconds) * PER_SECOND_MC,
    excused: outcome === 'vendor-fault' ? 'vendor-fault' : null,
    priceVersionId: price.id,
    settledAt: startedAt.plus({ seconds: seconds + 5 }),
    summary,
    transcript: saidBy(name),
    createdAt: startedAt,
  })
  if (message) await messageOf(call, message)
  return call
}

function contactOf(accountId: string, phone: string, name: string | null) {
  return Contact.updateOrCreate({ accountId, phone }, { name })
}

function messageOf(call: Call, { text, isUrgent, isRead }: NonNullable<ToldCall['message']>) {
  return CallerMessage.create({
    id: idAt(call.endedAt!),
    accountId: call.accountId,
    callId: call.id,
    contactId: call.contactId,
    toolCallId: uuidv7(),
    text,
    isUrgent: isUrgent ?? false,
    readAt: isRead ? DateTime.utc() : null,
    createdAt: call.endedAt!,
  })
}

/** Lists go by id, and ids by time. */
function idAt(at: DateTime) {
  return uuidv7({ msecs: at.toMillis() })
}
