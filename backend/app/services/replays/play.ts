import { Settings } from 'luxon'
import ReceiveVendorEvent from '#actions/inbound/receive_vendor_event'
import ProcessVendorEvent from '#actions/inbound/process_vendor_event'
import integrations from '#services/integrations/main'
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

/** What was answered is asked, what was worked on is worked on. */
async function arrive(event: VendorEvent) {
  const { provider, key, payload, answer } = event
  if (answer) {
    const inbound = await integrations.inbound(provider)
    await new ReceiveVendorEvent().handle({
      provider,
      received: { ...inbound.parse(payload), key },
    })
    return
  }
  const eventId = await recordQuestion(provider, event)
  if (eventId) await new ProcessVendorEvent().handle({ eventId })
}
