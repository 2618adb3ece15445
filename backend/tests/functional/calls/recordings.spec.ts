import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import PublishAgent from '#actions/agents/publish_agent'
import ForgetCalls from '#actions/calls/forget_calls'
import SaveDraft from '#actions/agents/save_draft'
import Call from '#models/call'
import { freeze } from '#tests/support/clock'
import { isolate } from '#tests/support/api/isolation'
import { keyFor, memberOf, signedUp } from '#tests/support/api/people'
import { openReception, sandbox, work } from '#tests/support/town'

const HOST = `http://${process.env.HOST}:${process.env.PORT}`

/** A call that somebody really made to a receptionist, and a member who wants to hear it. */
async function rung({ recording }: { recording: boolean }) {
  const reception = await openReception()
  await new SaveDraft().handle({ agent: reception.agent, changes: { recording } })
  await new PublishAgent().handle({ agent: reception.agent })
  const town = await sandbox()
  const order = { number: reception.number.number, script: 'asks-hours' }
  await town.act('vapi', 'simulateCall', order)
  await work()
  const call = await Call.findByOrFail('accountId', reception.account.id)
  const { visitor } = await memberOf(reception.account, 'member')
  return { ...reception, town, call, visitor, path: `/api/v1/calls/${call.id}/recording` }
}

const ask = (path: string, headers: Record<string, string>) => fetch(HOST + path, { headers })
const refusalOf = async (response: Response) => {
  const { errors } = (await response.json()) as any
  return [response.status, errors[0].code]
}

test.group('The recording of a call', (group) => {
  isolate(group)

  test('is heard by members through us, and kept by nobody on the way', async ({ assert }) => {
    const { visitor, path, account, call } = await rung({ recording: true })
    const response = await visitor.json('GET', path)
    const sound = Buffer.from(await response.arrayBuffer())
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'audio/wav')
    assert.equal(response.headers.get('cache-control'), 'private, no-store')
    assert.equal(Number(response.headers.get('content-length')), sound.length)
    assert.equal(sound.toString('latin1', 0, 4), 'RIFF')
    // Eight thousand bytes a second, for as long as the call took.
    assert.closeTo((sound.length - 44) / 8000, call.billedSeconds!, 1)

    const key = await keyFor(account, 'member', ['calls:read'])
    const byKey = await ask(path, { authorization: `Bearer ${key}` })
    assert.deepEqual(Buffer.from(await byKey.arrayBuffer()), sound)
  })

  test('is given in the part that a player asks for', async ({ assert }) => {
    const { path, account } = await rung({ recording: true })
    const authorization = `Bearer ${await keyFor(account, 'member')}`
    const all = Buffer.from(await (await ask(path, { authorization })).arrayBuffer())
    const part = await ask(path, { authorization, range: 'bytes=1000-1999' })
    assert.equal(part.status, 206)
    assert.equal(part.headers.get('content-range'), `bytes 1000-1999/${all.length}`)
    assert.deepEqual(Buffer.from(await part.arrayBuffer()), all.subarray(1000, 2000))
  })

  test('is asked for anew each time: no address that opens it is stored', async ({ assert }) => {
    const { visitor, path } = await rung({ recording: true })
    assert.equal((await visitor.json('GET', path)).status, 200)
    for (const table of ['calls', 'call_events', 'vendor_events']) {
      const { rows } = await db.rawQuery(
        `SELECT 1 FROM ${table} t WHERE t::text LIKE '%X-Amz-%' OR t::text LIKE '%Signature%'`
      )
      assert.lengthOf(rows, 0, table)
    }
  })

  test('of another account is not found', async ({ assert }) => {
    const { path } = await rung({ recording: true })
    const { visitor } = await signedUp()
    assert.deepEqual(await refusalOf(await visitor.json('GET', path)), [404, 'E_NOT_FOUND'])
  })

  test('is none where the receptionist was set not to record', async ({ assert }) => {
    const { visitor, path } = await rung({ recording: false })
    assert.deepEqual(await refusalOf(await visitor.json('GET', path)), [404, 'E_NOT_RECORDED'])
  })

  test('is gone once the account keeps it no longer, before and after the night', async ({
    assert,
  }) => {
    const { visitor, path, account } = await rung({ recording: true })
    await account.merge({ keptDays: 30 }).save()
    assert.equal((await visitor.json('GET', path)).status, 200)
    freeze(DateTime.now().plus({ days: 30, minutes: 10 }))
    const key = await keyFor(account, 'member')
    const authorization = `Bearer ${key}`
    const gone = [410, 'E_RECORDING_FORGOTTEN']
    assert.deepEqual(await refusalOf(await ask(path, { authorization })), gone)
    await new ForgetCalls().handle()
    assert.deepEqual(await refusalOf(await ask(path, { authorization })), gone)
  })

  test('is missing where the vendor has none any more, and that is said', async ({ assert }) => {
    const { town, visitor, path } = await rung({ recording: true })
    await town.inject('vapi', { kind: 'status', status: 404, match: '/mono-recording' })
    assert.deepEqual(await refusalOf(await visitor.json('GET', path)), [404, 'E_RECORDING_MISSING'])
  })

  test('can be asked for again while the vendor is away', async ({ assert }) => {
    const { town, visitor, path } = await rung({ recording: true })
    await town.inject('vapi', { kind: 'status', status: 503, match: '/mono-recording' })
    const away = await refusalOf(await visitor.json('GET', path))
    assert.deepEqual(away, [503, 'E_VENDOR_UNAVAILABLE'])
    assert.equal((await visitor.json('GET', path)).status, 200)
  })
})
