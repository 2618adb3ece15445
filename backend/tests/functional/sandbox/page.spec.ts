import { test } from '@japa/runner'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { openReception, sandbox, work } from '#tests/support/town'

test.group('The sandbox page', (group) => {
  group.each.setup(cheapHashes)

  test('it shows every stand-in, what it holds, and who can be made to call', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { number } = await openReception()
    cleanup(() => giveBack(number))
    const page = (await client.get('/sandbox')).text()
    for (const { title } of await (await sandbox()).inspect()) assert.include(page, title)
    assert.include(page, `value="${number.number}"`)
    assert.include(page, 'Books the first free time')
  })

  test('a simulated call is shown as it happened, with a way to it in the dashboard', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { number } = await openReception()
    cleanup(() => giveBack(number))
    const response = await client
      .post('/sandbox/calls')
      .accept('html')
      .form({ number: number.number, script: 'asks-hours' })
      .withCsrfToken()
    await work()
    const page = response.text()
    assert.include(page, 'What was said')
    assert.include(page, 'end-of-call-report')
    assert.match(page, /\/app\/calls\/[0-9a-f-]{36}/)
  })

  test('a number that nobody has is answered with a sentence', async ({ client, assert }) => {
    const response = await client
      .post('/sandbox/calls')
      .json({ number: '+15550109999', script: 'books' })
      .withCsrfToken()
    response.assertStatus(422)
    assert.include(response.body().errors[0].message, 'Nobody has the number')
  })

  test('time is moved by an hour and goes back to the real one', async ({ client, assert }) => {
    const { clock } = await sandbox()
    const post = (minutes?: number) =>
      client.post('/sandbox/clock').form({ minutes }).withCsrfToken().redirects(0)
    const before = await clock.now()
    await post(60)
    assert.isAtLeast((await clock.now()).getTime(), before.getTime() + 3_600_000)
    await post()
    assert.isBelow((await clock.now()).getTime(), before.getTime() + 3_600_000)
  })

  test('a fault waits for the next request, and can be taken back', async ({ client, assert }) => {
    const inject = () =>
      client
        .post('/sandbox/faults')
        .form({ standIn: 'mail', kind: 'status', status: 503, times: 1 })
        .withCsrfToken()
        .redirects(0)
    const mailbox = async () => (await client.get('/sandbox/mail/')).status()
    await inject()
    assert.equal(await mailbox(), 503)
    assert.equal(await mailbox(), 200)
    await inject()
    await client.post('/sandbox/faults/removal').withCsrfToken().redirects(0)
    assert.equal(await mailbox(), 200)
  })
})
