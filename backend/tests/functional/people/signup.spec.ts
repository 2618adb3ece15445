import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Letter from '#models/letter'
import User from '#models/user'
import { linkToken } from '#services/letters/link'
import { isolate } from '#tests/support/api/isolation'
import { linkTo, newcomer, signedUp, signUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'
import { freeze } from '#tests/support/clock'

test.group('Signing up', (group) => {
  isolate(group)

  test('opens an account with the welcome credits once the link of the mail is pressed', async ({
    assert,
  }) => {
    const visitor = await new Visitor().arrive()
    const who = newcomer()
    assert.equal((await visitor.json('POST', '/api/v1/signup', who)).status, 202)
    assert.isNull(await User.findBy('email', who.email))
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 401)

    const token = await linkTo(who.email, 'signup')
    const pressed = await visitor.json('POST', '/api/v1/verifications', { token })
    assert.equal(pressed.status, 201)

    const me = (await (await visitor.json('GET', '/api/v1/me')).json()) as any
    assert.equal(me.data.user.email, who.email)
    assert.equal(me.data.account.name, who.businessName)
    assert.equal(me.data.role, 'owner')
    const home = (await (await visitor.json('GET', '/api/v1/home')).json()) as any
    assert.equal(home.data.balance.availableMc, 100_000)
    assert.equal(home.data.balance.minutesLeft, 6)
    assert.deepEqual(home.data.problems, [])
    assert.isTrue(home.data.firstSteps.every(({ done }: any) => !done))
  })

  test('the password that was chosen is the one that signs in', async ({ assert }) => {
    const who = newcomer()
    await signUp(await new Visitor().arrive(), who)
    const elsewhere = await new Visitor().arrive()
    assert.equal((await elsewhere.json('POST', '/api/v1/signin', who)).status, 200)
  })

  test('works as forms without JavaScript, and goes on to where somebody was on their way', async ({
    assert,
  }) => {
    const visitor = await new Visitor().arrive()
    const who = newcomer()
    const asked = await visitor.form('/api/v1/signup', { ...who, next: '/app/agents/new' })
    assert.equal(asked.status, 303)
    assert.equal(asked.headers.get('location'), '/verify')

    const token = await linkTo(who.email, 'signup')
    const pressed = await visitor.form('/api/v1/verifications', { token })
    assert.equal(pressed.headers.get('location'), '/app/agents/new')
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 200)
  })

  test('goes on to no page but ours')
    .with([
      'https://evil.example',
      '//evil.example',
      '/app//evil.example',
      '/app\\evil',
      '/application',
      '/admin',
    ])
    .run(async ({ assert }, next) => {
      const visitor = await new Visitor().arrive()
      const who = newcomer()
      await visitor.form('/api/v1/signup', { ...who, next })
      const token = await linkTo(who.email, 'signup')
      const pressed = await visitor.form('/api/v1/verifications', { token })
      assert.equal(pressed.headers.get('location'), '/app')
    })

  test('the press of somebody who did not sign up opens nothing without the password', async ({
    assert,
  }) => {
    const attacker = await new Visitor().arrive()
    const who = newcomer()
    await attacker.json('POST', '/api/v1/signup', who)
    const token = await linkTo(who.email, 'signup')
    const victim = await new Visitor().arrive()
    const pressed = await victim.json('POST', '/api/v1/verifications', { token })

    assert.equal(pressed.status, 422)
    assert.equal(((await pressed.json()) as any).errors[0].code, 'E_WRONG_PASSWORD')
    assert.isNull(await User.findBy('email', who.email))
    const { password } = who
    const knows = await victim.json('POST', '/api/v1/verifications', { token, password })
    assert.equal(knows.status, 201)
  })

  test('a link works once, not a day later, and not with a letter changed', async ({ assert }) => {
    const visitor = await new Visitor().arrive()
    const who = newcomer()
    await visitor.json('POST', '/api/v1/signup', who)
    const token = await linkTo(who.email, 'signup')
    const press = async (given: string) => {
      const answer = await visitor.json('POST', '/api/v1/verifications', { token: given })
      return answer.status === 201 ? null : ((await answer.json()) as any).errors[0].code
    }

    assert.equal(
      await press(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`),
      'E_LINK_SPENT'
    )
    assert.equal(await press('nonsense'), 'E_LINK_SPENT')
    freeze(DateTime.utc().plus({ hours: 24, minutes: 1 }))
    assert.equal(await press(token), 'E_LINK_SPENT')
    freeze(DateTime.utc().minus({ hours: 24, minutes: 1 }))
    assert.isNull(await press(token))
    assert.equal(await press(token), 'E_LINK_SPENT')
  })

  test('two presses at once open one account', async ({ assert }) => {
    const visitor = await new Visitor().arrive()
    const who = newcomer()
    await visitor.json('POST', '/api/v1/signup', who)
    const token = await linkTo(who.email, 'signup')
    const { password } = who
    const others = await Promise.all([new Visitor().arrive(), new Visitor().arrive()])
    const answers = await Promise.all(
      others.map((one) => one.json('POST', '/api/v1/verifications', { token, password }))
    )
    assert.sameMembers(
      answers.map(({ status }) => status),
      [201, 422]
    )
  })

  test('keeps the address in lower case, so that it is one person however it is typed', async ({
    assert,
  }) => {
    const who = newcomer({ email: 'Nora.Field@Example.COM' })
    const visitor = await new Visitor().arrive()
    await visitor.json('POST', '/api/v1/signup', who)
    await visitor.json('POST', '/api/v1/verifications', {
      token: await linkTo('nora.field@example.com', 'signup'),
    })
    assert.isNotNull(await User.findBy('email', 'nora.field@example.com'))
  })

  test('answers known and unknown addresses alike, after the same work, as JSON and as a form', async ({
    assert,
  }) => {
    const { who } = await signedUp()
    const made: string[] = []
    const make = hash.make.bind(hash)
    hash.make = (value: string) => {
      made.push(value)
      return make(value)
    }
    const addresses = [who.email, newcomer().email]
    const answers: unknown[] = []
    try {
      for (const email of addresses) {
        const wish = newcomer({ email })
        const visitor = await new Visitor().arrive()
        const asJson = await visitor.json('POST', '/api/v1/signup', wish)
        const asForm = await visitor.form('/api/v1/signup', wish)
        const body = (await asJson.text()).replaceAll(email, 'whoever')
        answers.push([asJson.status, body, asForm.status, asForm.headers.get('location')])
      }
    } finally {
      hash.make = make
    }
    assert.deepEqual(answers[0], answers[1])
    assert.lengthOf(made, 4)
    const letters = await Letter.query().whereIn('email', addresses)
    assert.lengthOf(letters, 4)
  })

  test('whoever has an address already hears of it by mail, and stays as they were', async ({
    assert,
  }) => {
    const { who, user } = await signedUp()
    const stranger = await new Visitor().arrive()
    await stranger.json('POST', '/api/v1/signup', newcomer({ email: who.email }))
    const letter = await Letter.findByOrFail('email', who.email)
    assert.equal(letter.kind, 'signup-known')
    assert.deepEqual(letter.data, {})

    const token = linkToken(letter)
    const pressed = await stranger.json('POST', '/api/v1/verifications', { token })
    assert.equal(pressed.status, 422)
    const { password } = await User.findOrFail(user.id)
    assert.equal(password, user.password)
  })

  test('counts wishes for one address', async ({ assert }) => {
    const { email } = newcomer()
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) {
      const visitor = await new Visitor({ from: `192.0.2.${n}` }).arrive()
      statuses.push((await visitor.json('POST', '/api/v1/signup', newcomer({ email }))).status)
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429])
  })

  test('refuses a short password and a common one, by name of the field')
    .with(['short', 'password1234', 'qwertyuiop12', 'Field Plumbing 1'])
    .run(async ({ assert }, password) => {
      const visitor = await new Visitor().arrive()
      const response = await visitor.json('POST', '/api/v1/signup', newcomer({ password }))

      assert.equal(response.status, 422)
      const { errors } = (await response.json()) as any
      assert.lengthOf(errors, 1)
      assert.equal(errors[0].field, 'password')
    })

  test('sends a form back with what was typed, but never with the password', async ({
    assert,
    client,
  }) => {
    const typed = newcomer({ email: 'not an address', password: 'orchid ferry nineteen' })
    const response = await client
      .post('/api/v1/signup')
      .header('accept', 'text/html')
      .header('referer', '/signup')
      .redirects(0)
      .withCsrfToken()
      .form(typed)

    response.assertStatus(303)
    const flashed = response.flashMessages()
    assert.equal(flashed.email, 'not an address')
    assert.property(flashed.inputErrorsBag, 'email')
    assert.notInclude(JSON.stringify(response.session()), typed.password)
    assert.notInclude(JSON.stringify(flashed), typed.password)
  })

  test('is refused without the CSRF token, in words a program reads', async ({ assert }) => {
    const response = await new Visitor().json('POST', '/api/v1/signup', newcomer())

    assert.equal(response.status, 403)
    const { errors } = (await response.json()) as any
    assert.equal(errors[0].code, 'E_BAD_CSRF_TOKEN')
  })
})
