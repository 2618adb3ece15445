import { claimer, type Setting } from '../support/claim.ts'
import { claimKeyRefusal, claimOutages } from '../support/outages.ts'
import { claimCards } from './cards.ts'
import { claimCheckouts } from './checkouts.ts'
import { claimCustomers } from './customers.ts'
import { claimDisputes } from './disputes.ts'
import type { BillingHarness, BillingSupport } from './harness.ts'
import { claimNews } from './news.ts'
import { claimPaying } from './paying.ts'
import { claimRefunds } from './refunds.ts'

/** Everything that `Billing` promises, claimed of one provider. */
export function registerBillingConformance(
  setting: Setting<BillingHarness> & { supports: BillingSupport }
): void {
  const { test, supports } = setting
  const claim = claimer(setting)
  const read = ({ billing }: BillingHarness) => billing.findCheckout('some_checkout')

  test.group('billing contract | customers', () => claimCustomers(claim))
  test.group('billing contract | checkouts', () => claimCheckouts(claim))
  test.group('billing contract | paying', () => claimPaying(claim))
  test.group('billing contract | kept cards', () => claimCards(claim))
  test.group('billing contract | money going back', () => claimRefunds(claim))
  test.group('billing contract | disputes', () => claimDisputes(claim))
  test.group('billing contract | news', () => claimNews(claim))
  test.group('billing contract | failures', () => {
    claimOutages(claim, supports, read)
    claimKeyRefusal(claim, read)
  })
}
