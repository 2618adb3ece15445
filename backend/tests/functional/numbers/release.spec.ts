import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import PhoneNumber from '#models/phone_number'
import { establishedBusiness } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

test.group('A number', (group) => {
  isolate(group)

  test('is given up once, however often that is asked', async ({ assert }) => {
    const { number } = await establishedBusiness()
    const { visitor, account: other } = await signedUp()
    assert.equal((await visitor.json('POST', `/api/v1/numbers/${number.id}/releases`)).status, 404)
    await number.merge({ accountId: other.id }).save()
    for (let turn = 0; turn < 2; turn += 1) {
      const { status } = await visitor.json('POST', `/api/v1/numbers/${number.id}/releases`)
      assert.equal(status, 200)
    }
    assert.equal((await PhoneNumber.findOrFail(number.id)).status, 'released')
    assert.lengthOf(
      await AuditEntry.query().where({ accountId: other.id, action: 'number.released' }),
      1
    )
  })
})
