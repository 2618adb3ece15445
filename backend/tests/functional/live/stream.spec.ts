import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import SignIn from '#models/sign_in'
import { LiveFeed } from '#services/live/feed'
import { LiveStreams } from '#services/live/streams'
import queueConfig from '#config/queue'
import logger from '@adonisjs/core/services/logger'
import { openEvents } from '#tests/support/api/events'
import { heldCall, messageOf } from '#tests/support/api/history'
import { memberOf, signedUp } from '#tests/support/api/people'
import { openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

/** Committed for real: of what is rolled back, nobody is told. */
async function business() {
  const { visitor, account, user } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  return { visitor, account, user, agent }
}

async function after(instant: number) {
  while (Date.now() <= instant) await new Promise((resolve) => setImmediate(resolve))
}

test.group('Live updates', () => {
  test('say what changed in the account, and nothing of another', async ({ assert, cleanup }) => {
    const mine = await business()
    const theirs = await business()
    const events = await openEvents(mine.visitor)
    cleanup(() => events.close())

    const unheard = await heldCall(theirs.account, theirs.agent, { chargeMc: 0n })
    const call = await heldCall(mine.account, mine.agent, { chargeMc: 0n })
    const message = await messageOf(call)
    await events.heard(({ id }) => id === message.id)
    assert.deepInclude(events.all, { kind: 'calls', id: call.id })
    assert.deepInclude(events.all, { kind: 'messages', id: message.id })
    assert.notInclude(
      events.all.map(({ id }) => id),
      unheard.id
    )
  })

  test('tell what a job has done', async ({ assert, cleanup }) => {
    const reception = await openReception()
    const { visitor } = await memberOf(reception.account, 'member')
    const line = new VoiceLine(reception)
    await line.ask()
    await line.status('in-progress')
    const events = await openEvents(visitor)
    cleanup(() => events.close())
    const { id } = await line.find()

    await line.report(30)
    assert.isEmpty(events.all)
    await work()
    await events.heard((one) => one.kind === 'calls' && one.id === id)
    await events.heard(({ kind }) => kind === 'credits')
  })

  test('begin with what changed after the page was asked for, or with all where that is not known any more', async ({
    assert,
    cleanup,
  }) => {
    const mine = await business()
    const theirs = await business()
    const early = await openEvents(mine.visitor)
    cleanup(() => early.close())
    const before = await heldCall(mine.account, mine.agent, { chargeMc: 0n })
    await early.heard(({ id }) => id === before.id)
    // What is told within one millisecond could be either's.
    await after(Date.now())
    const askedAt = Date.now()
    const unheard = await heldCall(theirs.account, theirs.agent, { chargeMc: 0n })
    const call = await heldCall(mine.account, mine.agent, { chargeMc: 0n })
    await early.heard(({ id }) => id === call.id)

    const late = await openEvents(mine.visitor, askedAt)
    cleanup(() => late.close())
    await late.heard(({ id }) => id === call.id)
    const ids = late.all.map(({ id }) => id)
    assert.notInclude(ids, before.id)
    assert.notInclude(ids, unheard.id)

    const asleep = await openEvents(mine.visitor, 1)
    cleanup(() => asleep.close())
    assert.deepEqual(await asleep.heard(() => true), { kind: 'all', id: null })
  })

  test('tell nothing of what was taken back', async ({ assert, cleanup }) => {
    const { visitor, account, agent } = await business()
    const events = await openEvents(visitor)
    cleanup(() => events.close())
    const undone = await db.transaction()
    await agent.useTransaction(undone).merge({ name: 'Nobody' }).save()
    await undone.rollback()
    const call = await heldCall(account, agent, { chargeMc: 0n })
    await events.heard(({ id }) => id === call.id)
    assert.notInclude(
      events.all.map(({ kind }) => kind),
      'agents'
    )
  })

  test('end for whoever is no longer in the account', async ({ cleanup }) => {
    const { account } = await business()
    const { visitor, membership } = await memberOf(account, 'member')
    const events = await openEvents(visitor)
    cleanup(() => events.close())
    await membership.delete()
    await events.ended
  })

  test('are told to nobody without a session, and to a person no more than eight times', async ({
    assert,
    cleanup,
  }) => {
    const { visitor } = await business()
    const opened: Awaited<ReturnType<typeof openEvents>>[] = []
    for (let n = 0; n < 8; n++) opened.push(await openEvents(visitor))
    cleanup(async () => {
      for (const events of opened) await events.close()
    })
    assert.equal((await openEvents(visitor)).status, 204)

    await visitor.form('/api/v1/signout')
    assert.equal((await openEvents(visitor)).status, 401)
  })
})

test.group('A stream', () => {
  test('ends when its sign-in does, and with the server', async ({ assert, cleanup }) => {
    const feed = new LiveFeed(queueConfig.connectionString, logger)
    const streams = new LiveStreams(feed, 20)
    cleanup(() => streams.close())
    const { user, account } = await business()
    const { id } = (await SignIn.findByOrFail('userId', user.id))!
    const listen = () =>
      streams.open({
        accountId: account.id,
        userId: user.id,
        mayHear: async () => (await SignIn.find(id)) !== null,
      })
    const first = (await listen())!
    const ended = new Promise((resolve) => first.once('end', resolve))
    first.resume()
    await SignIn.query().where('id', id).delete()
    await ended

    const second = (await streams.open({
      accountId: account.id,
      userId: user.id,
      mayHear: async () => true,
    }))!
    const closed = new Promise((resolve) => second.once('end', resolve))
    second.resume()
    await streams.close()
    await closed
    assert.isTrue(second.readableEnded)
  })

  test('goes on when the database drops the listening connection, and says that it missed something', async ({
    assert,
    cleanup,
  }) => {
    const name = 'live_spec'
    const url = new URL(queueConfig.connectionString)
    url.searchParams.set('application_name', name)
    const feed = new LiveFeed(url.href, logger)
    cleanup(() => feed.close())
    const { account, agent } = await business()
    const heard: { kind: string; id: string | null }[] = []
    let wake = () => {}
    await feed.listen(account.id, (change) => {
      heard.push(change)
      wake()
    })
    const until = async (kind: string) => {
      while (!heard.some((one) => one.kind === kind)) {
        await new Promise<void>((resolve) => (wake = resolve))
      }
    }
    await db.rawQuery(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?',
      [name]
    )
    await until('all')
    await heldCall(account, agent, { chargeMc: 0n })
    await until('calls')
    assert.equal(heard[0].kind, 'all')
  })
})
