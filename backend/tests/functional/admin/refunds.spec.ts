import { test } from '@japa/runner'
import Refund from '#models/refund'
import { purchaseOf } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { operatorWhoConfirms } from '#tests/support/panel'
import { openBusiness } from '#tests/support/town'

test.group('Refunds at the panel', (group) => {
  isolate(group)

  test('are asked for in part, then for the rest, never for more than was paid', async ({
    assert,
  }) => {
    const { account, user } = await openBusiness()
    const purchase = await purchaseOf(account, user, { paymentId: `pi_${account.id}` })
    const { press, visitor } = await operatorWhoConfirms()
    const refund = (amount: string) =>
      press(`/admin/purchases/${purchase.id}/refunds`, { amount, reason: 'Bought twice.' })
    await refund('2.50')
    await refund('7.51')
    const page = await (await visitor.open(`/admin/purchases/${purchase.id}`)).text()
    assert.include(page, 'at most €7.50 is left')
    await refund('7.50')
    const refunds = await Refund.query().where('purchaseId', purchase.id).orderBy('id')
    assert.deepEqual(
      refunds.map(({ amountMinor, reason }) => [amountMinor, reason]),
      [
        [250, 'Bought twice.'],
        [750, 'Bought twice.'],
      ]
    )
    const rest = await (await visitor.open(`/admin/purchases/${purchase.id}`)).text()
    assert.notInclude(rest, 'Give money back')
  })
})
