import hash from '@adonisjs/core/services/hash'
import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import BeginDueExports from '#actions/exports/begin_due_exports'
import WriteExport from '#actions/exports/write_export'
import Export from '#models/export'
import { memberOf, signedUp } from '#tests/support/api/people'
import { freeze } from '#tests/support/clock'
import { manyContacts } from '#tests/support/contacts'
import { letPass } from '#tests/support/passing_time'
import { connectCalendar, sandbox, work } from '#tests/support/town'

const APPEND = ':append'

async function connected() {
  const { account, user, visitor } = await signedUp()
  const connection = await connectCalendar({ account, user })
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  const contacts = () => Export.findByOrFail({ accountId: account.id, subject: 'contacts' })
  const rows = async () => {
    const { sheetId } = await contacts()
    const { rows: held }: any = await town.act('google', 'readSheet', { sheetId })
    return held as string[][]
  }
  const run = () => visitor.json('POST', '/api/v1/exports/contacts/runs')
  return { account, user, visitor, connection, town, contacts, rows, run }
}

test.group('An export to a sheet', (group) => {
  group.each.setup(() => {
    hash.fake()
    return () => hash.restore()
  })

  test('is written once, however often it is asked for, and goes on with what is new', async ({
    assert,
  }) => {
    const { account, visitor, town, contacts, rows, run } = await connected()
    await manyContacts(account, 30)
    assert.equal((await run()).status, 202)
    await run()
    await work()
    assert.lengthOf(await rows(), 30)
    const { sheetId, status, written, total } = await contacts()
    assert.deepEqual({ status, written, total }, { status: 'idle', written: 30, total: 30 })
    const { title, header }: any = await town.act('google', 'readSheet', { sheetId })
    assert.equal(title, 'Kametrix export: contacts')
    assert.deepEqual(header.slice(0, 2), ['Name', 'Phone'])

    await manyContacts(account, 5, 30)
    await visitor.form('/api/v1/exports/contacts/runs')
    await work()
    assert.equal((await contacts()).sheetId, sheetId)
    const keys = (await rows()).map((row) => row.at(-1))
    assert.lengthOf(keys, 35)
    assert.lengthOf(new Set(keys), 35)
  })

  test('goes on where it stopped: answers that are lost and rate limits double nothing', async ({
    assert,
  }) => {
    const { account, town, contacts, rows, run } = await connected()
    await manyContacts(account, 1100)
    await town.inject('google', { kind: 'drop', match: APPEND })
    freeze(DateTime.utc())
    await run()
    const wanted = await contacts()
    const limited = { kind: 'status', status: 429, retryAfterSeconds: 60 } as const
    const write = () => new WriteExport().handle({ exportId: wanted.id })
    await Promise.all([write(), write()])
    await wanted.refresh()
    assert.equal(wanted.status, 'idle')
    assert.lengthOf(await rows(), 1100)

    await manyContacts(account, 1100, 1100)
    await town.inject('google', { kind: 'slow', milliseconds: 1, match: APPEND })
    await town.inject('google', { ...limited, match: APPEND, times: 99 })
    await run()
    await work()
    await wanted.refresh()
    assert.equal(wanted.status, 'waiting')
    assert.deepEqual([wanted.written, wanted.total], [500, 1100])
    await town.clearFaults()
    await letPass({ minutes: 1 }, [wanted.id])
    await wanted.refresh()
    assert.equal(wanted.status, 'idle')
    const keys = (await rows()).map((row) => row.at(-1))
    assert.lengthOf(keys, 2200)
    assert.lengthOf(new Set(keys), 2200)
  })

  test('begins by itself when its day or week is over', async ({ assert }) => {
    const { account, visitor, rows, contacts } = await connected()
    await manyContacts(account, 3)
    await visitor.form('/api/v1/exports/contacts/schedule', { schedule: 'daily' })
    const choose = async (schedule: 'weekly' | 'off') =>
      (await contacts()).merge({ schedule }).save()
    const start = DateTime.utc()
    const at = async (hours: number) => {
      freeze(start.plus({ hours }))
      await new BeginDueExports().handle()
      await work()
      return (await rows()).length
    }
    assert.equal(await at(0), 3)
    await manyContacts(account, 3, 3)
    assert.equal(await at(12), 3)
    assert.equal(await at(24), 6)
    await choose('weekly')
    await manyContacts(account, 3, 6)
    assert.equal(await at(48), 6)
    assert.equal(await at(8 * 24), 9)
    await choose('off')
    await manyContacts(account, 3, 9)
    assert.equal(await at(90 * 24), 9)
  })

  test('thrown away, it is whole again in a new sheet', async ({ assert }) => {
    const { account, town, contacts, rows, run } = await connected()
    await manyContacts(account, 4)
    await run()
    await work()
    const { sheetId } = await contacts()
    await town.act('google', 'deleteSheet', { sheetId })
    await manyContacts(account, 1, 4)
    await run()
    await work()
    assert.notEqual((await contacts()).sheetId, sheetId)
    assert.lengthOf(await rows(), 5)
  })

  test('with the connection lost it fails in words, and goes on when it is back', async ({
    assert,
  }) => {
    const { account, user, connection, contacts, rows, run } = await connected()
    await manyContacts(account, 4)
    await run()
    await connection.merge({ status: 'lost' }).save()
    await work()
    const { status, failure } = await contacts()
    assert.deepEqual({ status, failure }, { status: 'failed', failure: 'E_GRANT_LOST' })
    const refused = await run()
    assert.equal(refused.status, 409)
    assert.equal(((await refused.json()) as any).errors[0].code, 'E_NO_CONNECTION')
    await connectCalendar({ account, user })
    await run()
    await work()
    assert.lengthOf(await rows(), 4)
  })

  test('is nobody else’s to begin', async ({ assert }) => {
    const { account } = await connected()
    const { visitor } = await memberOf(account, 'member')
    const response = await visitor.json('POST', '/api/v1/exports/contacts/runs')
    assert.equal(response.status, 403)
  })
})
