import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import type { EventWriter } from '#services/inbound/event_writer'

const CROWD = 40

/** Messages as they come from an adapter, of a type that nothing is done about. */
function write(writer: EventWriter, key: string, text = 'said') {
  return writer.write('vapi', {
    type: 'a-test',
    key,
    subject: key,
    message: null,
    payload: { text },
  })
}

async function stored(keys: string[]) {
  const events = await db.from('vendor_events').where('provider', 'vapi').whereIn('key', keys)
  const jobs = await db
    .from('pgboss.job')
    .where('name', 'vendor-events.process')
    .whereRaw(`data->>'eventId' = ANY(?)`, [events.map(({ id }) => id)])
  return { events, jobs }
}

async function countJobs(): Promise<number> {
  const [{ count }] = await db.from('pgboss.job').where('name', 'vendor-events.process').count('*')
  return Number(count)
}

test.group('Messages that share a statement', () => {
  test('each is kept with a job of its own', async ({ assert }) => {
    const writer = await app.container.make('eventWriter')
    const keys = Array.from({ length: CROWD }, () => uuidv7())
    await Promise.all(keys.map((key) => write(writer, key, key)))

    const { events, jobs } = await stored(keys)
    assert.sameMembers(
      events.map(({ key, payload }) => `${key} ${payload.text}`),
      keys.map((key) => `${key} ${key}`)
    )
    assert.sameMembers(
      jobs.map(({ data }) => data.eventId),
      events.map(({ id }) => id)
    )
  })

  test('a repeat adds neither event nor job', async ({ assert }) => {
    const writer = await app.container.make('eventWriter')
    const key = uuidv7()
    const before = await countJobs()
    await Promise.all(Array.from({ length: CROWD }, () => write(writer, key)))
    await write(writer, key)

    const { events, jobs } = await stored([key])
    assert.lengthOf(events, 1)
    assert.lengthOf(jobs, 1)
    assert.equal(await countJobs(), before + 1)
  })

  test('one that the database refuses does not take its neighbours with it', async ({ assert }) => {
    const writer = await app.container.make('eventWriter')
    const keys = Array.from({ length: CROWD }, () => uuidv7())
    const refused = keys[CROWD / 2]
    const nul = String.fromCharCode(0)
    const outcomes = await Promise.allSettled(
      keys.map((key) => write(writer, key, key === refused ? nul : 'said'))
    )

    assert.deepEqual(
      keys.filter((_, index) => outcomes[index].status === 'rejected'),
      [refused]
    )
    const { events, jobs } = await stored(keys)
    assert.lengthOf(events, CROWD - 1)
    assert.lengthOf(jobs, CROWD - 1)
  })
})
