import { test } from '@japa/runner'
import { Secret, TOTP } from 'otpauth'
import { DateTime } from 'luxon'
import Account from '#models/account'
import User from '#models/user'
import { newSecret, setUpOf } from '#services/auth/second_factor'
import { isolate } from '#tests/support/api/isolation'
import { newcomer, PASSWORD, signedIn, signedUp } from '#tests/support/api/people'
import { allRoutes } from '#tests/support/api/walk'
import { freeze } from '#tests/support/clock'

const REASON = 'Owes for three months.'

/** What an operator with a browser does about an account, and whether it came to anything. */
async function atThePanel({ secondStep = false } = {}) {
  const { email } = newcomer()
  const operator = await User.create({ email, password: PASSWORD, isOperator: true })
  const visitor = await signedIn({ email, password: PASSWORD })
  if (secondStep) {
    const totpSecret = newSecret(operator)
    await operator.merge({ totpSecret, totpConfirmedAt: DateTime.utc() }).save()
  }
  const { account } = await signedUp()
  const suspend = async (proof: Record<string, string>) => {
    const path = `/admin/accounts/${account.id}/suspensions`
    await (await visitor.form(path, { reason: REASON, ...proof })).body?.cancel()
    const { status } = await Account.findOrFail(account.id)
    await Account.query().where('id', account.id).update({ status: 'active' })
    return status === 'suspended'
  }
  const code = (steps = 0) => {
    const secret = Secret.fromBase32(setUpOf(operator).secret.replaceAll(' ', ''))
    return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
  }
  return { suspend, code, visitor, account }
}

test.group('Before money moves, an operator says once more who they are', (group) => {
  isolate(group)

  test('with the password, where there is no second step: not without, not with another', async ({
    assert,
  }) => {
    const { suspend } = await atThePanel()
    assert.isFalse(await suspend({}))
    assert.isFalse(await suspend({ password: 'another one entirely' }))
    assert.isTrue(await suspend({ password: PASSWORD }))
  })

  test('with the code of the second step, where there is one: the password will not do', async ({
    assert,
  }) => {
    const { suspend, code } = await atThePanel({ secondStep: true })
    assert.isFalse(await suspend({ password: PASSWORD }))
    assert.isFalse(await suspend({ code: '000000' }))
    assert.isTrue(await suspend({ code: code() }))
  })

  test('and is not asked again for ten minutes, and then is', async ({ assert }) => {
    const { suspend } = await atThePanel()
    const now = DateTime.utc()
    assert.isTrue(await suspend({ password: PASSWORD }))
    freeze(now.plus({ minutes: 9 }))
    assert.isTrue(await suspend({}))
    freeze(now.plus({ minutes: 11 }))
    assert.isFalse(await suspend({}))
  })

  test('and after eight wrong codes even the right one is refused', async ({ assert }) => {
    const { suspend, code } = await atThePanel({ secondStep: true })
    for (let tries = 0; tries < 8; tries += 1) assert.isFalse(await suspend({ code: '000000' }))
    assert.isFalse(await suspend({ code: code() }))
  })

  test('and the page asks for it, until it has been said', async ({ assert }) => {
    const { suspend, visitor, account } = await atThePanel()
    const page = async () => (await visitor.open(`/admin/accounts/${account.id}`)).text()
    assert.include(await page(), 'name="password"')
    await suspend({ password: PASSWORD })
    assert.notInclude(await page(), 'name="password"')
  })

  test('at every address of the panel that changes something, but for those that move nothing', async ({
    assert,
  }) => {
    const { visitor } = await atThePanel()
    const MOVE_NOTHING = ['admin.ledger.runs.store', 'admin.drift.runs.store']
    const places = allRoutes().filter(
      ({ name, method }) =>
        name.startsWith('admin.') && method === 'POST' && !MOVE_NOTHING.includes(name)
    )
    assert.isAbove(places.length, 8)
    for (const { name, pattern } of places) {
      const path = pattern.replace(':id', '01900000-0000-7000-8000-000000000000')
      const response = await visitor.json('POST', path, {})
      const { errors } = (await response.json()) as { errors: { code: string }[] }
      assert.equal(errors[0]!.code, 'E_CONFIRMATION_REQUIRED', name)
    }
  })
})
