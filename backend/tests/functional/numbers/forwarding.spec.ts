import { test } from '@japa/runner'
import ForwardingCheck from '#models/forwarding_check'
import { memberOf } from '#tests/support/api/people'
import { freeze } from '#tests/support/clock'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { openReception, sandbox } from '#tests/support/town'

test.group('Checking a forwarding', (group) => {
  group.each.setup(cheapHashes)

  test('waits some minutes for a call at this number, whoever answers it', async ({
    assert,
    cleanup,
  }) => {
    const reception = await openReception()
    const { account, number } = reception
    cleanup(() => giveBack(number))
    const { visitor } = await memberOf(account, 'owner')
    const path = `/api/v1/numbers/${number.id}`
    const standing = async () => {
      const page = await visitor.json('GET', path)
      return ((await page.json()) as any).data.check?.state
    }
    assert.isUndefined(await standing())
    assert.equal((await visitor.json('POST', `${path}/forwarding-checks`)).status, 201)
    assert.equal(await standing(), 'waiting')

    const town = await sandbox()
    const { vendorNumberId } = number
    await town.act('vapi', 'simulateCall', { phoneNumberId: vendorNumberId, script: 'silent' })
    assert.equal(await standing(), 'arrived')
  })

  test('is over when none came', async ({ assert, cleanup }) => {
    const { account, number } = await openReception()
    cleanup(() => giveBack(number))
    const { visitor } = await memberOf(account, 'owner')
    await visitor.json('POST', `/api/v1/numbers/${number.id}/forwarding-checks`)
    const check = await ForwardingCheck.findByOrFail('numberId', number.id)
    assert.equal(check.state, 'waiting')
    freeze(check.expiresAt.plus({ seconds: 1 }))
    assert.equal(check.state, 'missed')
  })
})
