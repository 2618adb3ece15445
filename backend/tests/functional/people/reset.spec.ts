import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Letter from '#models/letter'
import { isolate } from '#tests/support/api/isolation'
import { linkTo, newcomer, signedIn, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'
import { freeze } from '#tests/support/clock'

const NEW = 'copper lagoon thirty one'

test.group('A lost password', (group) => {
  isolate(group)

  test('is replaced by the link of a mail, and whoever was signed in no longer is', async ({
    assert,
  }) => {
    const { visitor, who } = await signedUp()
    const stranger = await new Visitor().arrive()
    await stranger.json('POST', '/api/v1/resets', { email: who.email })
    const token = await linkTo(who.email, 'reset')
    const used = await stranger.form('/api/v1/passwords', { token, password: NEW })

    assert.equal(used.headers.get('location'), '/signin')
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 401)
    assert.equal((await stranger.json('POST', '/api/v1/signin', who)).status, 422)
    await signedIn({ email: who.email, password: NEW })
    const told = await Letter.query().where({ email: who.email, kind: 'password-changed' })
    assert.lengthOf(told, 1)
  })

  test('asks known and unknown addresses alike, and writes as much down for both', async ({
    assert,
  }) => {
    const { who } = await signedUp()
    const answers: unknown[] = []
    for (const email of [who.email, newcomer().email]) {
      const visitor = await new Visitor().arrive()
      const asJson = await visitor.json('POST', '/api/v1/resets', { email })
      const asForm = await visitor.form('/api/v1/resets', { email })
      const body = (await asJson.text()).replaceAll(email, 'whoever')
      const letters = await Letter.query().where('email', email)
      answers.push([asJson.status, body, asForm.status, letters.length])
    }
    assert.deepEqual(answers[0], answers[1])
  })

  test('a link works once, for an hour, for who it was written to, and takes older ones along', async ({
    assert,
  }) => {
    const { who } = await signedUp()
    const visitor = await new Visitor().arrive()
    const ask = async () => {
      await visitor.json('POST', '/api/v1/resets', { email: who.email })
      return linkTo(who.email, 'reset')
    }
    const use = async (token: string) =>
      (await visitor.json('POST', '/api/v1/passwords', { token, password: NEW })).status

    const first = await ask()
    const second = await ask()
    freeze(DateTime.utc().plus({ minutes: 61 }))
    assert.equal(await use(second), 422)
    freeze(DateTime.utc().minus({ minutes: 61 }))
    assert.equal(await use(second), 200)
    assert.equal(await use(second), 422)
    assert.equal(await use(first), 422)
  })

  test('tokens cannot be guessed at leisure', async ({ assert }) => {
    const visitor = await new Visitor().arrive()
    const statuses = new Set<number>()
    for (let n = 0; n < 51; n++) {
      const body = { token: `01990000-0000-7000-8000-00000000000${n % 10}.guess`, password: NEW }
      statuses.add((await visitor.json('POST', '/api/v1/passwords', body)).status)
    }
    assert.sameMembers([...statuses], [422, 429])
  })

  test('the second step is asked after a reset as well', async ({ assert }) => {
    const { who, user } = await signedUp()
    await user.merge({ totpSecret: 'sealed', totpConfirmedAt: DateTime.utc() }).save()
    const visitor = await new Visitor().arrive()
    await visitor.json('POST', '/api/v1/resets', { email: who.email })
    const token = await linkTo(who.email, 'reset')
    await visitor.json('POST', '/api/v1/passwords', { token, password: NEW })
    const answer = await visitor.json('POST', '/api/v1/signin', { email: who.email, password: NEW })
    assert.isTrue(((await answer.json()) as any).data.needsCode)
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 401)
  })
})
