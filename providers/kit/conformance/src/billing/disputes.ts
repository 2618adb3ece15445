import type { Claim } from '../support/claim.ts'
import type { BillingHarness } from './harness.ts'
import { aPaidCheckout } from './samples.ts'

export function claimDisputes(claim: Claim<BillingHarness>): void {
  claim('a dispute names its payment, its amount and why', async (harness, assert) => {
    const paymentId = await aPaidCheckout(harness)
    const disputeId = await harness.openDispute(paymentId, 'open')
    const dispute = await harness.billing.findDispute(disputeId)
    const amount = { amountMinor: 1000, currency: 'eur' }
    assert.deepInclude(dispute, { disputeId, paymentId, ...amount, status: 'open' })
    assert.isNotEmpty(dispute?.reason)
    assert.instanceOf(dispute?.at, Date)
  })

  for (const verdict of ['won', 'lost'] as const) {
    claim(`a dispute is ${verdict}`, async (harness, assert) => {
      const { billing } = harness
      const disputeId = await harness.openDispute(await aPaidCheckout(harness), 'open')
      await harness.moveDispute(disputeId, verdict)
      assert.equal((await billing.findDispute(disputeId))?.status, verdict)
    })
  }

  for (const end of ['open', 'won'] as const) {
    claim(`an inquiry moves no money; it ends ${end}`, async (harness, assert) => {
      const { billing } = harness
      const disputeId = await harness.openDispute(await aPaidCheckout(harness), 'inquiry')
      assert.equal((await billing.findDispute(disputeId))?.status, 'inquiry')
      await harness.moveDispute(disputeId, end)
      assert.equal((await billing.findDispute(disputeId))?.status, end)
    })
  }

  claim('a dispute that was never there is null', async ({ billing }, assert) => {
    assert.isNull(await billing.findDispute('no_such_dispute'))
  })
}
