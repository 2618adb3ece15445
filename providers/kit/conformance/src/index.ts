/**
 * The contracts as claims. A provider's test hands in Japa's `test` and a function that builds a
 * harness (the provider, and hooks that arrange the vendor's side); the suite does the rest.
 */
export { registerBillingConformance } from './billing/index.ts'
export type { BillingHarness, BillingSupport } from './billing/harness.ts'
export { registerCalendarConformance } from './calendar/index.ts'
export type { CalendarHarness, CalendarSupport, HeldEvent } from './calendar/harness.ts'
export { registerInboundConformance } from './inbound/index.ts'
export type { InboundHarness, InboundSample, InboundSupport } from './inbound/harness.ts'
export { registerSheetsConformance } from './sheets/index.ts'
export type { HeldSheet, SheetsHarness, SheetsSupport } from './sheets/harness.ts'
export { createGrant } from './support/grant.ts'
export { assertFails } from './support/failures.ts'
export type { FallibleVendor, VendorFault } from './support/harness.ts'
export { registerVoiceConformance } from './voice/index.ts'
export type { SeededCall, VoiceHarness, VoiceSupport, WebCallBeginning } from './voice/harness.ts'
export { registerWebhooksConformance } from './webhooks/index.ts'
export type {
  Endpoint,
  EndpointBehaviour,
  ReceivedRequest,
  WebhooksHarness,
} from './webhooks/harness.ts'
