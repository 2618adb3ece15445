import { claimer, type Setting } from '../support/claim.ts'
import { claimAuthenticity } from './authenticity.ts'
import type { InboundHarness, InboundSample, InboundSupport } from './harness.ts'
import { claimMessages } from './messages.ts'

/**
 * Everything that `Inbound` promises, claimed of one provider with samples of its vendor's
 * messages: one of every type it understands, and one of a type it does not.
 */
export function registerInboundConformance(
  setting: Setting<InboundHarness> & { supports: InboundSupport; samples: InboundSample[] }
): void {
  const { test, supports, samples } = setting
  const claim = claimer(setting)

  test.group('inbound contract | messages', () => claimMessages(claim, samples))
  test.group('inbound contract | authenticity', () => claimAuthenticity(claim, samples, supports))
}
