import { claimer, type Setting } from '../support/claim.ts'
import { claimAddresses } from './addresses.ts'
import type { WebhooksHarness } from './harness.ts'
import { claimOutcomes } from './outcomes.ts'
import { claimSignatures } from './signatures.ts'

/** Everything that `Webhooks` promises, claimed of one provider. */
export function registerWebhooksConformance(setting: Setting<WebhooksHarness>): void {
  const { test } = setting
  const claim = claimer(setting)

  test.group('webhooks contract | signatures', () => claimSignatures(claim))
  test.group('webhooks contract | outcomes', () => claimOutcomes(claim))
  test.group('webhooks contract | addresses', () => claimAddresses(claim))
}
