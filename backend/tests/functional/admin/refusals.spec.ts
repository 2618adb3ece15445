import { test } from '@japa/runner'
import RecordRefusal from '#actions/credits/record_refusal'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import AuditEntry from '#models/audit_entry'
import Refusal from '#models/refusal'
import { isolate } from '#tests/support/api/isolation'
import { findingsOf } from '#tests/support/ledger'
import { openBusiness } from '#tests/support/town'
import { openPurchase } from '#tests/support/till'
import { operatorWhoConfirms } from '#tests/support/panel'

async function refused() {
  const { account } = await openBusiness()
  const purchase = await openPurchase(account, 1_000_000n)
  const key = `stripe:${purchase.checkoutId}`
  await new RecordRefusal().handle({ refused: new PurchaseMismatchException(purchase, key) })
  const refusal = await Refusal.findByOrFail('key', key)
  return { account, purchase, refusal, ...(await operatorWhoConfirms()) }
}

test.group('Refused money at the panel', (group) => {
  isolate(group)

  test('is listed with its row until an operator says what was done, which ends its purchase', async ({
    assert,
  }) => {
    const { account, purchase, refusal, visitor, press } = await refused()
    const list = async () => (await visitor.open('/admin/refusals')).text()
    assert.include(await list(), `href="/admin/purchases/${purchase.id}"`)
    assert.include(await list(), refusal.key)
    assert.lengthOf(await findingsOf(account), 1)

    const close = (reason: string) => press(`/admin/refusals/${refusal.id}/closures`, { reason })
    await close('no')
    assert.isNull((await refusal.refresh()).closedAt)
    await close('Given back at the vendor.')
    await close('And once more.')
    assert.equal((await refusal.refresh()).closedReason, 'Given back at the vendor.')
    assert.notInclude(await list(), refusal.key)
    assert.equal((await purchase.refresh()).status, 'failed')
    assert.deepEqual(await findingsOf(account), [])
    const deeds = await AuditEntry.query().where('accountId', account.id)
    assert.deepEqual(
      deeds.map(({ action, reason }) => [action, reason]),
      [['refusal.closed', 'Given back at the vendor.']]
    )
  })
})
