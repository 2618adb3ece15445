import { claimer, type Setting } from '../support/claim.ts'
import { claimKeyRefusal, claimOutages } from '../support/outages.ts'
import { claimCheckouts } from './checkouts.ts'
import type { BillingHarness, BillingSupport } from './harness.ts'

/** Everything that `Billing` promises, claimed of one provider. */
export function registerBillingConformance(
  setting: Setting<BillingHarness> & { supports: BillingSupport }
): void {
  const { test, supports } = setting
  const claim = claimer(setting)
  const read = ({ billing }: BillingHarness) => billing.findCheckout('some_checkout')

  test.group('billing contract | checkouts', () => claimCheckouts(claim))
  test.group('billing contract | failures', () => {
    claimOutages(claim, supports, read)
    claimKeyRefusal(claim, read)
  })
}
