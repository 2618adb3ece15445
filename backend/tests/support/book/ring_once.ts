import VendorEvent from '#models/vendor_event'
import { Visitor } from '#tests/support/api/visitor'
import type PhoneNumber from '#models/phone_number'

/** A call simulated from the sandbox's page: what it shows of it, and what the vendor sent. */
export async function ringOnce({ number }: PhoneNumber) {
  const visitor = new Visitor()
  await visitor.open('/sandbox')
  const order = { number, script: 'asks-hours' }
  const answer = await visitor.json('POST', '/sandbox/calls', order)
  if (!answer.ok) throw new Error(await answer.text())
  const { data } = (await answer.json()) as { data: { callId: string } }
  const vendorEvent = await VendorEvent.query()
    .where({ subject: data.callId, type: 'end-of-call-report' })
    .firstOrFail()
  return { simulatedCallId: data.callId, vendorEvent }
}
