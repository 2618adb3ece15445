import { getActiveTestOrFail, test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import VendorEvent from '#models/vendor_event'
import { openReception, work } from '#tests/support/town'
import { postToVoice, VoiceLine } from '#tests/support/voice_line'

function ended(callId: string) {
  return postToVoice(
    JSON.stringify({ message: { type: 'status-update', status: 'ended', call: { id: callId } } })
  )
}

function keptOf(callIds: string[]) {
  return VendorEvent.query().whereIn('subject', callIds)
}

/** From now until the test ends, the database refuses to commit events about this call. */
async function refuseToCommit(callId: string) {
  const drop = async () => {
    await db.rawQuery('DROP TRIGGER IF EXISTS refuse_one_call ON vendor_events')
    await db.rawQuery('DROP FUNCTION IF EXISTS refuse_one_call')
  }
  getActiveTestOrFail().cleanup(drop)
  await db.rawQuery(`
    CREATE FUNCTION refuse_one_call() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'refused at commit'; END $$`)
  await db.rawQuery(`
    CREATE CONSTRAINT TRIGGER refuse_one_call AFTER INSERT ON vendor_events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.subject = '${callId}') EXECUTE FUNCTION refuse_one_call()`)
  return drop
}

test.group('Nothing is acknowledged that is not kept', () => {
  test('a commit that fails is a failure for the vendor, and its repeat is taken', async ({
    assert,
  }) => {
    const callId = uuidv7()
    const allow = await refuseToCommit(callId)
    assert.equal((await ended(callId)).status, 500)
    assert.lengthOf(await keptOf([callId]), 0)
    await allow()
    assert.equal((await ended(callId)).status, 200)
    assert.lengthOf(await keptOf([callId]), 1)
  })

  test('nor is a caller promised an agent whose hold was not kept', async ({ assert }) => {
    const line = new VoiceLine(await openReception())
    const allow = await refuseToCommit(line.callId)
    assert.equal((await line.ask()).status, 500)
    await allow()
    const { status, body } = await line.ask()
    assert.equal(status, 200)
    assert.isString(body.assistantId)
  })

  test('connections that break while events pour in: every 200 is kept, every repeat is taken', async ({
    assert,
  }) => {
    const callIds = Array.from({ length: 60 }, () => uuidv7())
    const posted = callIds.map(async (callId, index) => {
      if (index % 20 === 10) await breakConnections()
      return { callId, status: (await ended(callId)).status }
    })
    const answers = await Promise.all(posted)
    const kept = new Set((await keptOf(callIds)).map(({ subject }) => subject))
    for (const { callId, status } of answers) {
      if (status === 200) assert.isTrue(kept.has(callId), `${callId} was acknowledged`)
      else assert.isAtLeast(status, 500)
    }
    for (const callId of callIds) assert.equal((await ended(callId)).status, 200)
    await work()
    const events = await keptOf(callIds)
    assert.lengthOf(events, 60)
    assert.isTrue(events.every(({ status }) => status === 'ignored'))
  })
})

/** What a restart of PostgreSQL does to those that are connected, this one apart. */
async function breakConnections() {
  await db
    .rawQuery(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND query NOT ILIKE 'listen%'`
    )
    .catch(() => {})
}
