import { test } from '@japa/runner'
import User from '#models/user'
import { isolate } from '#tests/support/api/isolation'
import { newcomer, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

test.group('Signing up', (group) => {
  isolate(group)

  test('opens an account with the welcome credits, and the session is in it', async ({
    assert,
  }) => {
    const { visitor, who } = await signedUp()

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

  test('works as a form without JavaScript', async ({ assert }) => {
    const visitor = await new Visitor().arrive()
    const response = await visitor.form('/api/v1/signup', newcomer())

    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/app')
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 200)
  })

  test('keeps the address in lower case, so that it is one person however it is typed', async ({
    assert,
  }) => {
    const { who } = await signedUp({ email: 'Nora.Field@Example.COM' })
    assert.isNotNull(await User.findBy('email', who.email.toLowerCase()))

    const again = await new Visitor().arrive()
    const response = await again.json('POST', '/api/v1/signup', newcomer({ email: who.email }))
    assert.equal(response.status, 422)
  })

  test('does not say that an address is known, and leaves who has it as they were', async ({
    assert,
  }) => {
    const { who } = await signedUp()
    const stranger = await new Visitor().arrive()
    const response = await stranger.json('POST', '/api/v1/signup', newcomer({ email: who.email }))

    const { errors } = (await response.json()) as any
    assert.equal(errors[0].code, 'E_SIGNUP_REFUSED')
    assert.notInclude(errors[0].message, who.email)
    assert.equal((await stranger.json('GET', '/api/v1/me')).status, 401)
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
