import AgentVersion from '#models/agent_version'
import Booking from '#models/booking'
import CallerMessage from '#models/caller_message'
import CreditHold from '#models/credit_hold'
import PriceVersion from '#models/price_version'
import VendorEvent from '#models/vendor_event'
import type Call from '#models/call'

/** What became of a call, each part in a form that can be held against another: text by name. */
export type Outcome = Map<string, string>

/** `sameAs`: by which of our ids the call goes in what was answered. */
export async function outcomeOf(call: Call, sameAs: string = call.id): Promise<Outcome> {
  const parts: [string, unknown][] = [
    ...(await record(call)),
    ...(await money(call)),
    ...(await bookings(call)),
    ...(await messages(call)),
    ...(await arrivals(call, sameAs)),
  ]
  const said = parts.filter(([, value]) => value !== null && value !== undefined)
  return new Map(said.map(([name, value]) => [name, String(value)]))
}

async function record(call: Call): Promise<[string, unknown][]> {
  const version = call.agentVersionId ? await AgentVersion.find(call.agentVersionId) : null
  return [
    ['status', call.status],
    ['outcome', call.outcome],
    ['reason', call.endedReason],
    ['excused', call.excused],
    ['version', version?.number],
    ['longest', call.maxDurationSeconds],
    ['seconds', call.billedSeconds],
    ['source', call.durationSource],
    ['summary', call.summary],
  ]
}

async function money(call: Call): Promise<[string, unknown][]> {
  const price = await PriceVersion.find(call.priceVersionId!)
  const hold = await CreditHold.findBy('callId', call.id)
  return [
    ['price', price?.perMinuteMc],
    ['hold', hold?.amountMc],
    ['charge', call.chargeMc],
  ]
}

/** As they were made: what moved them later is another call's doing, or the owner's. */
async function bookings(call: Call): Promise<[string, unknown][]> {
  const made = await Booking.query()
    .where('callId', call.id)
    .whereNot('status', 'expired')
    .orderBy('createdAt')
    .preload('staff')
  const ids = made.map(({ id }) => id)
  const moves = await Booking.query()
    .whereIn('movesBookingId', ids)
    .where('status', 'moved')
    .orderBy('createdAt')
  return made.map(({ id, service, staff, startsAt, zone, customerName }, index) => {
    const start = moves.find(({ movesBookingId }) => movesBookingId === id)?.movedFrom ?? startsAt
    const time = start.setZone(zone).toFormat('yyyy-MM-dd HH:mm ZZZZ')
    return [`booking ${index + 1}`, [service, staff.name, time, customerName].join(' · ')]
  })
}

async function messages(call: Call): Promise<[string, unknown][]> {
  const taken = await CallerMessage.query().where('callId', call.id).orderBy('createdAt')
  return taken.map(({ text, isUrgent }, index) => [
    `message ${index + 1}`,
    isUrgent ? `! ${text}` : text,
  ])
}

/** What was answered, and what could not be worked on. */
async function arrivals(call: Call, sameAs: string): Promise<[string, unknown][]> {
  const events = await VendorEvent.query()
    .where({ provider: call.provider, subject: call.vendorCallId })
    .orderBy('receivedAt')
    .orderBy('key')
  const answered = events.filter(({ answer }) => answer)
  const problems = events.filter(({ problem }) => problem)
  return [
    ...answered.map(({ type, answer }, index): [string, unknown] => {
      const text = JSON.stringify(answer.body, null, 1).replaceAll(call.id, sameAs)
      return [`answer ${index + 1} ${type}`, text]
    }),
    ...problems.map(({ type, problem }): [string, unknown] => [`problem ${type}`, problem]),
  ]
}
