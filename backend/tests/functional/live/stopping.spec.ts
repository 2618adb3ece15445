import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { test } from '@japa/runner'
import { openEvents } from '#tests/support/api/events'
import { newcomer, signUp } from '#tests/support/api/people'
import { spawnServer } from '#tests/support/api/spawned_server'
import { Visitor } from '#tests/support/api/visitor'

/** It takes no new connections any more. */
async function refusing(origin: string): Promise<void> {
  const attempt = connect(Number(new URL(origin).port), '127.0.0.1')
  const isTaken = await once(attempt, 'connect').then(
    () => true,
    () => false
  )
  attempt.destroy()
  if (!isTaken) return
  await new Promise((resolve) => setTimeout(resolve, 20))
  return refusing(origin)
}

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

  test('answers whom it was answering, and keeps nobody’s connection for more', async ({
    assert,
  }) => {
    const server = await spawnServer()
    const agent = new Agent({ keepAlive: true })
    const asking = request(`${server.origin}/inbound/vapi`, {
      method: 'POST',
      agent,
      headers: {
        'expect': '100-continue',
        'content-type': 'application/json',
        'content-length': 2,
      },
    })
    asking.flushHeaders()
    await once(asking, 'continue')
    const stopped = server.stop()
    await refusing(server.origin)
    asking.end('{}')
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    answer.resume()
    assert.equal(answer.statusCode, 401)
    await stopped
    agent.destroy()
  })
})
