import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import OperatorMiddleware from '#middleware/operator_middleware'
import { cheapHashes } from '#tests/support/hashes'
import { newOperator } from '#tests/support/operator'
import type User from '#models/user'

/** Whether the panel opened, and where it led otherwise. */
async function knock(user: User, exempt: boolean) {
  const ctx = await testUtils.createHttpContext()
  const flashed: Record<string, string> = {}
  Object.assign(ctx, {
    auth: { user, getUserOrFail: () => user },
    session: { flash: (key: string, said: string) => (flashed[key] = said) },
  })
  let isOpen = false
  await new OperatorMiddleware().handle(ctx, async () => void (isOpen = true), { exempt })
  return { isOpen, to: ctx.response.getHeader('location') ?? null, said: flashed.problem }
}

test.group('The admin panel and the second step', (group) => {
  group.each.setup(cheapHashes)

  test('leads an operator without one to where it is set up', async ({ assert }) => {
    const { isOpen, to, said } = await knock(await newOperator(), false)
    assert.isFalse(isOpen)
    assert.equal(to, '/app/settings/security')
    assert.include(said, 'second step')
  })

  test('counts one that was begun and not confirmed as none', async ({ assert }) => {
    const operator = await newOperator()
    await operator.merge({ totpSecret: 'sealed' }).save()
    assert.isFalse((await knock(operator, false)).isOpen)
  })

  test('opens to an operator with one, and in the sandbox to every operator', async ({
    assert,
  }) => {
    const operator = await newOperator()
    assert.isTrue((await knock(operator, true)).isOpen)
    await operator.merge({ totpConfirmedAt: DateTime.utc() }).save()
    assert.isTrue((await knock(operator, false)).isOpen)
  })
})
