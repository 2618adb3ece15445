import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { isolate } from '#tests/support/api/isolation'
import { newcomer, signedUp } from '#tests/support/api/people'
import { freeze } from '#tests/support/clock'

/** Somebody who comes in with a vendor's login alone. */
async function withoutPassword() {
  const person = await signedUp()
  await db.from('users').where('id', person.user.id).update({ password: null })
  return person
}

test.group('Something that hurts, for whoever has no password', (group) => {
  isolate(group)

  test('is done by a sign-in of just now', async ({ assert }) => {
    const { visitor } = await withoutPassword()
    const { email } = newcomer()
    assert.equal((await visitor.json('POST', '/api/v1/me/email', { email })).status, 202)
  })

  test('is not done by one that is older: {path}')
    .with([
      { path: '/api/v1/me/email', over: { email: 'somebody-else@example.com' } },
      { path: '/api/v1/me/second-factor', over: {} },
      { path: '/api/v1/me/recovery-codes', over: {} },
      { path: '/api/v1/me/identities/google/authorizations', over: {} },
      { path: '/api/v1/account/closings', over: {} },
    ])
    .run(async ({ assert }, { path, over }) => {
      const { visitor, account } = await withoutPassword()
      freeze(DateTime.utc().plus({ minutes: 16 }))
      const answer = await visitor.json('POST', path, { name: account.name, ...over })
      assert.equal(((await answer.json()) as any).errors?.[0].code, 'E_SIGN_IN_EXPIRED')
    })
})
