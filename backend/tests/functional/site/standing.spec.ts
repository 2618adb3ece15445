import { test } from '@japa/runner'
import Membership from '#models/membership'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

const SAID = {
  low: 'Your credits run low.',
  grace: 'Your credits are used up; calls are still answered on account.',
  stopped: 'Your credits are used up: your receptionist answers no calls.',
}

test.group('How credits stand', (group) => {
  isolate(group)

  test('is said on every page of the dashboard where something is to be done: {$self}')
    .with(['low', 'grace', 'stopped'] as const)
    .run(async ({ assert }, state) => {
      const { visitor, account } = await signedUp()
      await account.merge({ creditState: state }).save()
      for (const path of ['/app/calls', '/app/settings', '/app/team']) {
        const page = await (await visitor.open(path)).text()
        assert.include(page, SAID[state], path)
        assert.include(page, '/app/credits/buy', path)
      }
    })

  test('is not said where all is well, nor twice where it is said in full', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const banner = 'aria-label="Your credits"'
    assert.notInclude(await (await visitor.open('/app/calls')).text(), banner)
    await account.merge({ creditState: 'stopped' }).save()
    for (const path of ['/app', '/app/credits']) {
      assert.notInclude(await (await visitor.open(path)).text(), banner, path)
    }
  })

  test('members are shown credits, and not the way to buy', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    await account.merge({ creditState: 'stopped' }).save()
    await Membership.query().where('accountId', account.id).update({ role: 'member' })
    const page = await (await visitor.open('/app/calls')).text()
    assert.include(page, SAID.stopped)
    assert.notInclude(page, '/app/credits/buy')
  })
})
