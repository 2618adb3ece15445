import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import MakeKey from '#actions/accounts/make_key'
import CreateAgent from '#actions/agents/create_agent'
import AgentVersion from '#models/agent_version'
import Booking from '#models/booking'
import Call from '#models/call'
import CallDispute from '#models/call_dispute'
import CallEvent from '#models/call_event'
import CallerMessage from '#models/caller_message'
import ClosedDay from '#models/closed_day'
import Contact from '#models/contact'
import Connection from '#models/connection'
import Invitation from '#models/invitation'
import LedgerTransaction from '#models/ledger_transaction'
import Membership from '#models/membership'
import Pack from '#models/pack'
import PhoneNumber from '#models/phone_number'
import PriceVersion from '#models/price_version'
import Purchase from '#models/purchase'
import ScenarioRun from '#models/scenario_run'
import Service from '#models/service'
import Staff from '#models/staff'
import { sealSecret } from '#services/vault'
import { openBusiness, registerBin } from '#tests/support/town'
import type Account from '#models/account'
import type Agent from '#models/agent'
import type User from '#models/user'

/** A business with one of everything, none of it known to any vendor. */
export async function establishedBusiness() {
  const { account, user } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const number = await PhoneNumber.create({
    accountId: account.id,
    agentId: agent.id,
    provider: 'vapi',
    number: '+15550100042',
    status: 'active',
  })
  const connection = await Connection.create({
    accountId: account.id,
    provider: 'google',
    subject: account.id,
    label: 'salon@example.com',
    credentials: sealSecret('{}', account.id),
  })
  const { webhook } = await registerBin(account)
  const call = await heldCall(account, agent)
  const booking = await bookingOf(call)
  const message = await messageOf(call)
  const closedDay = await ClosedDay.create({
    accountId: account.id,
    firstDay: '2099-12-24',
    lastDay: '2099-12-31',
  })
  const service = await Service.findByOrFail('accountId', account.id)
  const staff = await Staff.findByOrFail('accountId', account.id)
  const membership = await Membership.findByOrFail('accountId', account.id)
  const invitation = await Invitation.create({
    accountId: account.id,
    email: `${uuidv7()}@example.com`,
    role: 'member',
    invitedBy: user.id,
    expiresAt: DateTime.utc().plus({ days: 7 }),
  })
  const actor = { userId: user.id, address: null }
  const key = { account, user, actor, name: 'Till', scopes: ['calls:read' as const] }
  const { id: keyId } = await new MakeKey().handle(key)
  const contact = await Contact.findByOrFail('accountId', account.id)
  const { id: packId } = await Pack.findByOrFail('isOffered', true)
  const { id: transactionId } = await LedgerTransaction.findByOrFail('accountId', account.id)
  const purchase = await purchaseOf(account, user)
  const dispute = await disputeOf(call, user)
  const run = await runOf(agent)
  const own = {
    packId,
    purchase,
    dispute,
    run,
    transactionId,
    contact,
    closedDay,
    service,
    staff,
    membership,
    invitation,
    keyId,
  }
  return { account, user, agent, number, connection, webhook, call, booking, message, ...own }
}

/** A call that was held and charged. */
export async function heldCall(account: Account, agent: Agent, over: Partial<Call> = {}) {
  const price = await PriceVersion.firstOrFail()
  const seconds = over.billedSeconds ?? 272
  const contact = await Contact.updateOrCreate(
    { accountId: account.id, phone: '+15550100007' },
    { name: 'Rita Caller' }
  )
  return Call.create({
    accountId: account.id,
    agentId: agent.id,
    contactId: contact.id,
    provider: 'vapi',
    vendorCallId: uuidv7(),
    direction: 'inbound',
    fromNumber: contact.phone,
    status: 'ended',
    outcome: 'completed',
    startedAt: DateTime.utc().minus({ seconds }),
    endedAt: DateTime.utc(),
    billedSeconds: seconds,
    chargeMc: BigInt(seconds) * 250n,
    priceVersionId: price.id,
    settledAt: DateTime.utc(),
    transcript: [{ role: 'caller', text: 'Do you have time on Friday?', offsetMs: 1200 }],
    ...over,
  })
}

/** A pack that was paid for. */
export async function purchaseOf(account: Account, user: User, over: Partial<Purchase> = {}) {
  const pack = await Pack.findByOrFail('isOffered', true)
  return Purchase.create({
    accountId: account.id,
    userId: user.id,
    packId: pack.id,
    provider: 'stripe',
    amountMinor: pack.amountMinor,
    currency: pack.currency,
    creditsMc: pack.creditsMc,
    status: 'paid',
    paidAt: DateTime.utc(),
    ...over,
  })
}

/** Scenarios that were played. */
async function runOf({ id: agentId, accountId }: Agent) {
  const { content } = await AgentVersion.findByOrFail('agentId', agentId)
  return ScenarioRun.create({ accountId, agentId, content, contentHash: '', state: 'done' })
}

/** An objection that waits for a decision. */
export function disputeOf(call: Call, user: User, over: Partial<CallDispute> = {}) {
  return CallDispute.create({
    accountId: call.accountId,
    callId: call.id,
    userId: user.id,
    reason: 'did-not-work',
    words: 'The caller could not hear anything.',
    amountMc: call.chargeMc!,
    status: 'open',
    ...over,
  })
}

export async function bookingOf(call: Call, startsAt = DateTime.utc().plus({ days: 2 })) {
  const staff = await Staff.findByOrFail('accountId', call.accountId)
  const endsAt = startsAt.plus({ minutes: 45 })
  return Booking.create({
    accountId: call.accountId,
    agentId: call.agentId,
    callId: call.id,
    staffId: staff.id,
    toolCallId: uuidv7(),
    during: `[${startsAt.toISO()},${endsAt.toISO()})`,
    startsAt,
    endsAt,
    zone: 'Europe/Berlin',
    service: 'Haircut',
    customerName: 'Rita Caller',
    status: 'confirmed',
    confirmedAt: DateTime.utc(),
  })
}

export async function messageOf(call: Call, over: Partial<CallerMessage> = {}) {
  return CallerMessage.create({
    accountId: call.accountId,
    callId: call.id,
    contactId: call.contactId,
    toolCallId: uuidv7(),
    text: 'Please call back about Friday.',
    isUrgent: false,
    ...over,
  })
}

export function eventOf(call: Call, kind: CallEvent['kind'], data: object, at: DateTime) {
  return CallEvent.create({ accountId: call.accountId, callId: call.id, kind, data, at })
}
