import { test } from '@japa/runner'
import { openEvents } from '#tests/support/api/events'
import { newcomer, signUp } from '#tests/support/api/people'
import { spawnServer } from '#tests/support/api/spawned_server'
import { Visitor } from '#tests/support/api/visitor'

test.group('A server told to stop', () => {
  test('ends what pages listen to, and itself, although it had hardly started', async ({
    assert,
  }) => {
    const server = await spawnServer()
    const visitor = await new Visitor({ at: server.origin }).arrive()
    await signUp(visitor, newcomer())
    const events = await openEvents(visitor)
    assert.equal(events.status, 200)
    await Promise.all([server.stop(), events.ended])
  })
})
