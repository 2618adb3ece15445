import { test } from '@japa/runner'
import GiveBackNumber from '#actions/numbers/give_back_number'
import integrations from '#services/integrations/main'
import { memberOf } from '#tests/support/api/people'
import { openReception, work } from '#tests/support/town'

test.group('A number that is given up', () => {
  test('is given back to the vendor by its job, and again without harm', async ({ assert }) => {
    const { account, number } = await openReception()
    const { visitor } = await memberOf(account, 'owner')
    const voice = await integrations.voice()
    const others = (await voice.listNumbers()).length - 1
    const isHeld = async () => (await voice.findNumber(number.vendorNumberId!)) !== null

    await new GiveBackNumber().handle({ numberId: number.id })
    assert.isTrue(await isHeld(), 'one that is not given up stays')

    await visitor.json('POST', `/api/v1/numbers/${number.id}/releases`)
    assert.isTrue(await isHeld(), 'the job gives it back, not the request')
    await work()
    assert.isFalse(await isHeld())

    await new GiveBackNumber().handle({ numberId: number.id })
    assert.lengthOf(await voice.listNumbers(), others)
  })
})
