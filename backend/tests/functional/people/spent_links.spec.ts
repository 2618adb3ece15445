import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { linkTo, newcomer, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

const NEW = 'copper lagoon thirty one'
const OTHER = 'velvet orbit forty two'

async function send(path: string, body: object) {
  return (await (await new Visitor().arrive()).json('POST', path, body)).status
}

/** Somebody who has asked for a reset, or for another address, and has not pressed the link yet. */
async function asked(kind: 'reset' | 'email') {
  const person = await signedUp()
  const { visitor, who } = person
  const email = newcomer().email
  if (kind === 'reset') await send('/api/v1/resets', { email: who.email })
  else await visitor.json('POST', '/api/v1/me/email', { email, current: who.password })
  return { ...person, link: await linkTo(kind === 'reset' ? who.email : email, kind) }
}

test.group('Links written before a way in changed', (group) => {
  isolate(group)

  test('a change of address is not confirmed after a reset', async ({ assert }) => {
    const { who, user, link } = await asked('email')
    await send('/api/v1/resets', { email: who.email })
    const token = await linkTo(who.email, 'reset')
    assert.equal(await send('/api/v1/passwords', { token, password: NEW }), 200)

    assert.equal(await send('/api/v1/verifications', { token: link }), 422)
    assert.equal((await user.refresh()).email, who.email)
  })

  test('a change of address is not confirmed after a change of the password', async ({
    assert,
  }) => {
    const { visitor, who, link } = await asked('email')
    await visitor.json('POST', '/api/v1/me/password', { current: who.password, password: NEW })
    assert.equal(await send('/api/v1/verifications', { token: link }), 422)
  })

  test('a reset is not done after a change of the password', async ({ assert }) => {
    const { visitor, who, link } = await asked('reset')
    await visitor.json('POST', '/api/v1/me/password', { current: who.password, password: NEW })
    assert.equal(await send('/api/v1/passwords', { token: link, password: OTHER }), 422)
  })

  test('a reset is not done from the mailbox that was left', async ({ assert }) => {
    const { visitor, who, link } = await asked('reset')
    const email = newcomer().email
    await visitor.json('POST', '/api/v1/me/email', { email, current: who.password })
    const token = await linkTo(email, 'email')
    assert.equal(await send('/api/v1/verifications', { token }), 200)
    assert.equal(await send('/api/v1/passwords', { token: link, password: OTHER }), 422)
  })

  test('of one person are not those of another', async ({ assert }) => {
    const { link } = await asked('reset')
    const { visitor, who } = await signedUp()
    await visitor.json('POST', '/api/v1/me/password', { current: who.password, password: NEW })
    assert.equal(await send('/api/v1/passwords', { token: link, password: OTHER }), 200)
  })
})
