import { Settings } from 'luxon'
import ReceiveVendorEvent from '#actions/inbound/receive_vendor_event'
import RecordReport from '#actions/calls/record_report'
import ProcessVendorEvent from '#actions/inbound/process_vendor_event'
import integrations from '#services/integrations/main'
import { RECOVERED, recoveredReport } from '#services/calls/recovered_report'
import { recordQuestion } from '#services/inbound/answer_once'
import type VendorEvent from '#models/vendor_event'

/** Has stored messages arrive once more, each at its own instant, after what they brought about was put aside. */
export async function play(events: VendorEvent[], afterEach: () => Promise<void>) {
  const { now } = Settings
  try {
    for (const event of events) {
      Settings.now = () => event.receivedAt.toMillis()
      await arrive(event)
      await afterEach()
    }
  } finally {
    Settings.now = now
  }
}

/** What was answered is asked, what was worked on is worked on, and what we had to ask for is there. */
async function arrive({ provider, type, key, payload, answer, receivedAt }: VendorEvent) {
  if (type === RECOVERED) {
    const report = recoveredReport(payload)
    await new RecordReport().handle({ provider, report, receivedAt, isRecovered: true })
    return
  }
  const inbound = await integrations.inbound(provider)
  const received = { ...inbound.parse(payload), key }
  if (answer) {
    await new ReceiveVendorEvent().handle({ provider, received })
    return
  }
  const eventId = await recordQuestion(provider, received)
  if (eventId) await new ProcessVendorEvent().handle({ eventId })
}
