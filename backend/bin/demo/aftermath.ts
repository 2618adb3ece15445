import type { Data } from '../../.adonisjs/client/data.d.ts'
import type { Browser } from './browser.ts'
import { answersToReport, type RungCall } from './caller.ts'
import type { Business } from './customer.ts'
import { tellBooking } from './owners_books.ts'
import type { Receiver } from './receiver.ts'
import type { Listener } from './timeline.ts'
import { expect, until } from './until.ts'

export interface Scene {
  browser: Browser
  timeline: Listener
  receiver: Receiver
  business: Business
  rung: RungCall
}

interface Credits {
  balance: Data.Balance
  statement: Data.StatementLine[]
}

/** Waits for all that the report has to lead to, and holds it to account. */
export async function everythingThatFollows(scene: Scene): Promise<void> {
  const call = await tellCall(scene)
  await tellCharge(scene, call)
  await tellBooking(scene, call)
  await tellDelivery(scene, 'booking.created', call)
  await tellDelivery(scene, 'call.ended', call)
}

async function tellCall({ browser, timeline, rung }: Scene): Promise<Data.CallDetail> {
  const settled = await until('the call was not settled', async () => {
    const { calls } = await browser.get<{ calls: Data.Call[] }>('calls')
    return calls.find(({ chargeMc }) => chargeMc !== null)
  })
  const { call } = await browser.get<{ call: Data.CallDetail }>(`calls/${settled.id}`)
  const { id, status, result, seconds } = call
  timeline.tell('call', { callId: id, status, result, seconds, lines: call.transcript.length })
  expect(seconds === Math.ceil(rung.durationSeconds), 'the seconds are not those of the call')
  return call
}

/** One charge for two reports, and a balance that adds up. */
async function tellCharge(scene: Scene, { id, hold, cost }: Data.CallDetail): Promise<void> {
  const { browser, timeline, business, rung } = scene
  const { balance, statement } = await browser.get<Credits>('credits')
  expect(hold !== null, 'no credits were held for the call')
  timeline.tell('hold', {
    transactionId: hold.transactionId,
    amountMc: hold.amountMc,
    status: hold.status,
    heldMc: balance.heldMc,
  })
  expect(hold.status === 'settled' && balance.heldMc === 0, 'the hold was not given back')

  const charges = statement.filter(({ callId }) => callId === id)
  expect(charges.length === 1, `one charge was due, and there are ${charges.length}`)
  const [charge] = charges as [Data.StatementLine]
  timeline.tell('charge', {
    transactionId: charge.id,
    amountMc: charge.amountMc,
    seconds: cost!.seconds,
    reports: answersToReport(rung),
    explanation: charge.explanation,
  })
  expect(charge.amountMc === -cost!.chargeMc!, 'the charge is not what the call says it cost')
  timeline.tell('balance', { beforeMc: business.availableMc, availableMc: balance.availableMc })
  expect(
    balance.availableMc === business.availableMc + charge.amountMc,
    'the balance is not what it was less the charge'
  )
}

async function tellDelivery({ timeline, receiver }: Scene, type: string, call: Data.CallDetail) {
  const ofCall = () =>
    receiver.delivered.filter((one) => one.type === type && one.data.callId === call.id)
  const [first] = await until(`${type} was not delivered`, async () => {
    const messages = ofCall()
    return messages.length > 0 && messages
  })
  timeline.tell('delivered', { event: type, messageId: first!.messageId, verified: true })
  expect(new Set(ofCall().map(({ messageId }) => messageId)).size === 1, `${type} was told twice`)
}
