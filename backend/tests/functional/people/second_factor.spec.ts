import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { Secret, TOTP } from 'otpauth'
import Letter from '#models/letter'
import User from '#models/user'
import { openSecret } from '#services/vault'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'
import { freeze } from '#tests/support/clock'

/** What the person's app shows, so many half minutes from now. */
async function codeOf(userId: string, steps = 0) {
  const user = await User.findOrFail(userId)
  const secret = Secret.fromBase32(openSecret(user.totpSecret!, userId))
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
}

/** Somebody who has switched the second step on. */
async function careful() {
  const person = await signedUp()
  const { visitor, who, user } = person
  const { password: current } = who
  await visitor.json('POST', '/api/v1/me/second-factor', { current })
  const code = await codeOf(user.id)
  const on = await visitor.json('POST', '/api/v1/me/second-factor/confirmations', { code })
  const { recoveryCodes } = ((await on.json()) as any).data
  return { ...person, recoveryCodes: recoveryCodes as string[] }
}

/** A browser that has the password right and is asked for a code. */
async function atTheSecondStep({ email, password }: { email: string; password: string }) {
  const visitor = await new Visitor().arrive()
  await visitor.json('POST', '/api/v1/signin', { email, password })
  return visitor
}

const enter = async (visitor: Visitor, code: string) =>
  (await visitor.json('POST', '/api/v1/signin/codes', { code })).status

test.group('The second step', (group) => {
  isolate(group)

  test('lets nobody in by the password alone', async ({ assert }) => {
    const { who, user } = await careful()
    const visitor = await new Visitor().arrive()
    const first = await visitor.form('/api/v1/signin', who)
    assert.equal(first.headers.get('location'), '/signin/code')
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 401)

    assert.equal(await enter(visitor, await codeOf(user.id, 1)), 200)
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 200)
  })

  test('takes a code once, in whatever browser', async ({ assert }) => {
    const { who, user } = await careful()
    const code = await codeOf(user.id, 1)
    assert.equal(await enter(await atTheSecondStep(who), code), 200)
    assert.equal(await enter(await atTheSecondStep(who), code), 422)
  })

  test('takes no code that is older than the last one', async ({ assert }) => {
    const { who, user } = await careful()
    assert.equal(await enter(await atTheSecondStep(who), await codeOf(user.id, 1)), 200)
    assert.equal(await enter(await atTheSecondStep(who), await codeOf(user.id)), 422)
  })

  test('takes a recovery code once, however it is typed', async ({ assert }) => {
    const { who, recoveryCodes } = await careful()
    assert.lengthOf(new Set(recoveryCodes), 10)
    const typed = recoveryCodes[3]!.toUpperCase().replaceAll('-', ' ')
    assert.equal(await enter(await atTheSecondStep(who), typed), 200)
    assert.equal(await enter(await atTheSecondStep(who), recoveryCodes[3]!), 422)
  })

  test('is not guessed: eight tries a quarter of an hour, from wherever', async ({ assert }) => {
    const { who, user } = await careful()
    for (let tries = 0; tries < 8; tries++) {
      assert.equal(await enter(await atTheSecondStep(who), 'abcd-efgh-ijkl'), 422)
    }
    assert.equal(await enter(await atTheSecondStep(who), await codeOf(user.id, 1)), 429)
  })

  test('is there for ten minutes after the password', async ({ assert }) => {
    const { who, recoveryCodes } = await careful()
    const visitor = await atTheSecondStep(who)
    freeze(DateTime.utc().plus({ minutes: 11 }))
    const answer = await visitor.json('POST', '/api/v1/signin/codes', { code: recoveryCodes[0] })
    assert.equal(((await answer.json()) as any).errors[0].code, 'E_SIGN_IN_EXPIRED')
  })

  test('is nothing without the first one', async ({ assert }) => {
    const { recoveryCodes } = await careful()
    const visitor = await new Visitor().arrive()
    assert.equal(await enter(visitor, recoveryCodes[0]!), 422)
  })

  test('is on only once a code has shown that the app has the key', async ({ assert }) => {
    const { visitor, who } = await signedUp()
    const { password: current } = who
    await visitor.json('POST', '/api/v1/me/second-factor', { current })
    const wrong = await visitor.json('POST', '/api/v1/me/second-factor/confirmations', {
      code: '000000',
    })
    assert.equal(wrong.status, 422)
    const again = await new Visitor().arrive()
    const answer = await again.json('POST', '/api/v1/signin', who)
    assert.isFalse(((await answer.json()) as any).data.needsCode)
  })

  test('is confirmed once: where it is on, a code brings no new recovery codes', async ({
    assert,
  }) => {
    const { visitor, who, user, recoveryCodes } = await careful()
    const again = await visitor.json('POST', '/api/v1/me/second-factor/confirmations', {
      code: await codeOf(user.id, 1),
    })
    assert.equal(again.status, 422)
    assert.notInclude(await again.text(), 'recoveryCodes')
    assert.equal(await enter(await atTheSecondStep(who), recoveryCodes[0]!), 200)
  })

  test('goes only with both steps, and the person hears of it', async ({ assert }) => {
    const { visitor, who, user, recoveryCodes } = await careful()
    const remove = async (body: object) =>
      (await visitor.json('POST', '/api/v1/me/second-factor/removals', body)).status
    assert.equal(await remove({ current: 'not it at all', code: recoveryCodes[0] }), 422)
    assert.equal(await remove({ current: who.password, code: '000000' }), 422)
    assert.equal(await remove({ current: who.password, code: recoveryCodes[0] }), 200)

    const { totpSecret, totpConfirmedAt } = await User.findOrFail(user.id)
    assert.isNull(totpSecret)
    assert.isNull(totpConfirmedAt)
    assert.isNotNull(await Letter.findBy({ email: who.email, kind: 'second-factor-removed' }))
  })

  test('keeps the key sealed and shows the recovery codes once', async ({ assert }) => {
    const { visitor, user, recoveryCodes } = await careful()
    const { totpSecret } = await User.findOrFail(user.id)
    assert.notMatch(totpSecret!, /^[A-Z2-7]{32}$/)
    const seen = await (await visitor.json('GET', '/api/v1/me/security')).text()
    assert.notInclude(seen, recoveryCodes[0]!)
    assert.equal(JSON.parse(seen).data.secondFactor.setUp, null)
  })
})
