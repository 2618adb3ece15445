import { test } from '@japa/runner'
import {
  registerBillingConformance,
  registerCalendarConformance,
  registerSheetsConformance,
  registerVoiceConformance,
  registerWebhooksConformance,
} from '@kametrix/conformance'
import {
  billingHarness,
  calendarHarness,
  sheetsHarness,
  voiceHarness,
  webhooksHarness,
} from './support/harnesses.ts'

const supports = { retryAfter: true }

registerVoiceConformance({
  test,
  supports: {
    ...supports,
    areaCodes: true,
    areaCodeHints: true,
    transferAnnouncement: true,
    recordingParts: false,
  },
  create: voiceHarness,
})
registerCalendarConformance({ test, supports, create: calendarHarness })
registerSheetsConformance({ test, supports, create: sheetsHarness })
registerBillingConformance({ test, supports, create: billingHarness })
registerWebhooksConformance({ test, create: webhooksHarness })
