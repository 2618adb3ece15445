import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ForgetPast from '#actions/people/forget_past'
import Letter from '#models/letter'
import SignIn from '#models/sign_in'
import { isolate } from '#tests/support/api/isolation'
import { linkTo, newcomer, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'
import { freeze } from '#tests/support/clock'

test.group('What is over', (group) => {
  isolate(group)

  test('a sign-up that nobody confirmed is forgotten with its link, the letter a month later', async ({
    assert,
  }) => {
    const who = newcomer()
    const visitor = await new Visitor().arrive()
    await visitor.json('POST', '/api/v1/signup', who)
    const token = await linkTo(who.email, 'signup')
    await new ForgetPast().handle()
    assert.property((await Letter.findByOrFail('email', who.email)).data, 'password')

    const start = DateTime.utc()
    freeze(start.plus({ hours: 25 }))
    await new ForgetPast().handle()
    assert.deepEqual((await Letter.findByOrFail('email', who.email)).data, {})
    const pressed = await visitor.json('POST', '/api/v1/verifications', { token })
    assert.equal(pressed.status, 422)

    freeze(start.plus({ days: 31 }))
    await new ForgetPast().handle()
    assert.isNull(await Letter.findBy('email', who.email))
  })

  test('sign-ins that have ended go, and those that stand stay', async ({ assert }) => {
    const { user, who } = await signedUp()
    const kept = await new Visitor().arrive()
    await kept.json('POST', '/api/v1/signin', { ...who, kept: true })
    freeze(DateTime.utc().plus({ hours: 13 }))
    await new ForgetPast().handle()
    assert.lengthOf(await SignIn.query().where('userId', user.id), 1)
    assert.equal((await kept.json('GET', '/api/v1/me')).status, 200)
  })
})
