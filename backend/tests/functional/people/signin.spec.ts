import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { newcomer, PASSWORD, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

const SESSION = '__Host-session'

test.group('Signing in', (group) => {
  isolate(group)

  test('gives the session a new id', async ({ assert }) => {
    const { who } = await signedUp()
    const visitor = await new Visitor().arrive()
    const before = visitor.cookies.get(SESSION)
    const response = await visitor.json('POST', '/api/v1/signin', who)

    assert.equal(response.status, 200)
    assert.isString(before)
    assert.notEqual(visitor.cookies.get(SESSION), before)
    const planted = new Visitor()
    planted.cookies.set(SESSION, before!)
    assert.equal((await planted.json('GET', '/api/v1/me')).status, 401)
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 200)
  })

  test('answers a wrong password and an unknown address alike', async ({ assert }) => {
    const { who } = await signedUp()
    const visitor = await new Visitor().arrive()
    const wrong = { email: who.email, password: 'another one entirely' }
    const unknown = newcomer()
    const answers = []
    for (const claimed of [wrong, unknown]) {
      const response = await visitor.json('POST', '/api/v1/signin', claimed)
      answers.push({ status: response.status, body: await response.json() })
    }

    assert.equal(answers[0].status, 422)
    assert.deepEqual(answers[0], answers[1])
  })

  test('does the work of a password check for an unknown address too', async ({ assert }) => {
    const made: string[] = []
    const make = hash.make.bind(hash)
    hash.make = (value: string) => {
      made.push(value)
      return make(value)
    }
    try {
      const visitor = await new Visitor().arrive()
      await visitor.json('POST', '/api/v1/signin', newcomer())
    } finally {
      hash.make = make
    }
    assert.deepEqual(made, [PASSWORD])
  })

  test('signing out ends the session', async ({ assert }) => {
    const { visitor } = await signedUp()
    const old = new Visitor()
    old.cookies.set(SESSION, visitor.cookies.get(SESSION)!)
    const response = await visitor.form('/api/v1/signout')

    assert.equal(response.status, 303)
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 401)
    assert.equal((await old.json('GET', '/api/v1/me')).status, 401)
  })

  test('shuts the door after five tries at one address, for the right password too', async ({
    assert,
  }) => {
    const { who } = await signedUp()
    const visitor = await new Visitor().arrive()
    for (let tries = 0; tries < 5; tries++) {
      const response = await visitor.json('POST', '/api/v1/signin', { ...who, password: 'no' })
      assert.equal(response.status, 422)
    }
    const response = await visitor.json('POST', '/api/v1/signin', who)

    assert.equal(response.status, 429)
    assert.isAbove(Number(response.headers.get('retry-after')), 0)
    const { errors } = (await response.json()) as any
    assert.match(errors[0].message, /^Too many tries\. Wait \d+ minutes and try again\.$/)
  })

  test('counts tries from anywhere against one address, and from one place against all', async ({
    assert,
  }) => {
    const statuses = async (count: number, where: (n: number) => string, email: () => string) => {
      const seen = []
      for (let n = 0; n < count; n++) {
        const visitor = await new Visitor({ from: where(n) }).arrive()
        const claimed = { email: email(), password: 'no' }
        seen.push((await visitor.json('POST', '/api/v1/signin', claimed)).status)
      }
      return seen
    }
    const { email } = newcomer()
    const oneAddress = await statuses(
      21,
      (n) => `192.0.2.${n}`,
      () => email
    )
    assert.equal(oneAddress.indexOf(429), 20)

    const onePlace = await statuses(
      51,
      () => '198.51.100.7',
      () => newcomer().email
    )
    assert.equal(onePlace.indexOf(429), 50)
  })

  test('forgets earlier tries once somebody is in', async ({ assert }) => {
    const { who } = await signedUp()
    const visitor = await new Visitor().arrive()
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < 4; tries++) {
        await visitor.json('POST', '/api/v1/signin', { ...who, password: 'no' })
      }
      assert.equal((await visitor.json('POST', '/api/v1/signin', who)).status, 200)
    }
  })
})
