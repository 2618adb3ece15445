import { getActiveTestOrFail, test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import { DateTime } from 'luxon'
import AppendCallRows from '#actions/connections/append_call_rows'
import type Account from '#models/account'
import type Agent from '#models/agent'
import Call from '#models/call'
import Connection from '#models/connection'
import { inAnotherProcess } from '#tests/support/processes/in_another_process'
import { connectCalendar, openReception, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

/** So many calls that were held and cost nothing, without the rest of what a call leaves. */
async function settledCalls(account: Account, agent: Agent, count: number) {
  const now = DateTime.utc()
  await Call.createMany(
    Array.from({ length: count }, () => ({
      accountId: account.id,
      agentId: agent.id,
      provider: 'vapi',
      vendorCallId: uuidv7(),
      direction: 'inbound' as const,
      status: 'ended' as const,
      startedAt: now,
      endedAt: now,
      billedSeconds: 60,
      chargeMc: 0n,
      excused: 'vendor-fault',
      settledAt: now,
    }))
  )
}

/** The same job taken up by two processes that start together. */
async function inTwoProcesses(accountId: string) {
  await Promise.all([
    inAnotherProcess('#actions/connections/append_call_rows', { accountId }),
    inAnotherProcess('#actions/connections/append_call_rows', { accountId }),
  ])
}

/** What an owner does with the sheet, over and over while it is written to; as often as there is something to do. */
async function tidyDuring(writing: Promise<unknown>, tidyUp: () => Promise<unknown>) {
  let isWritten = false
  const written = writing.finally(() => (isWritten = true))
  const tidied = (async () => {
    while (!isWritten) await tidyUp()
  })()
  await Promise.all([written, tidied])
}

/** As if nobody had noted that the row was written: an answer was lost. */
function writeAgain({ id }: Call) {
  return Call.query().where({ id }).update({ sheet_row_at: null })
}

async function openWithSheet() {
  const reception = await openReception()
  const connection = await connectCalendar(reception)
  const town = await sandbox()
  const rows = async (sheetId = connection.sheetId) => {
    const sheet: any = await town.act('google', 'readSheet', { sheetId })
    return sheet.rows as unknown[][]
  }
  const hold = async (seconds: number) => {
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(seconds)
    await work()
    return line.find()
  }
  return { ...reception, connection, town, rows, hold }
}

test.group('The sheet of calls', () => {
  test('has a row a call, also when its job runs again and again', async ({ assert }) => {
    const { rows, hold } = await openWithSheet()
    const call = await hold(92)
    await writeAgain(call)
    await Promise.all([1, 2, 3].map(() => new AppendCallRows().handle(call)))
    const written = await rows()
    assert.lengthOf(written, 1)
    assert.includeMembers(written[0], ['+15550100150', '1:32', 'completed', 23, call.id])
  })

  test('many calls at once are written one after the other, none lost', async ({ assert }) => {
    const { connection, town, rows, hold } = await openWithSheet()
    const calls = [await hold(5), await hold(5), await hold(5)]
    await town.act('google', 'deleteSheet', { sheetId: connection.sheetId })
    await Promise.all(calls.map(writeAgain))
    await Promise.all(calls.concat(calls, calls).map((call) => new AppendCallRows().handle(call)))
    await connection.refresh()
    assert.lengthOf(await rows(connection.sheetId), 3)
  })

  test('thrown away by its owner, it goes on in a new one', async ({ assert }) => {
    const { connection, town, rows, hold } = await openWithSheet()
    await hold(10)
    await town.act('google', 'deleteSheet', { sheetId: connection.sheetId })
    const call = await hold(20)
    const { sheetId, sheetUrl } = await Connection.findOrFail(connection.id)
    assert.notEqual(sheetId, connection.sheetId)
    assert.include(sheetUrl!, sheetId!)
    const written = await rows(sheetId)
    assert.lengthOf(written, 1)
    assert.include(written[0], call.id)
  })

  test('sorted by its owner, it is added to and not overwritten', async ({ assert }) => {
    const { connection, town, rows, hold } = await openWithSheet()
    const first = await hold(10)
    await town.act('google', 'addRow', { sheetId: connection.sheetId, cells: ['my own note'] })
    await town.act('google', 'sortSheet', { sheetId: connection.sheetId })
    const second = await hold(20)
    await writeAgain(first)
    await new AppendCallRows().handle(first)
    const written = await rows()
    assert.lengthOf(written, 3)
    assert.equal(written[0][0], 'my own note')
    assert.include(written[2], second.id)
  })

  test('a row that its owner deleted stays deleted', async ({ assert }) => {
    const { connection, town, rows, hold } = await openWithSheet()
    const first = await hold(10)
    await town.act('google', 'deleteRow', { sheetId: connection.sheetId, key: first.id })
    const second = await hold(20)
    const written = await rows()
    assert.lengthOf(written, 1)
    assert.include(written[0], second.id)
  })

  test('while the connection is lost calls wait, and are written when it is back', async ({
    assert,
  }) => {
    const { account, user, connection, rows, hold } = await openWithSheet()
    await connection.merge({ status: 'lost' }).save()
    const call = await hold(10)
    assert.isEmpty(await rows())
    await connectCalendar({ account, user })
    await work()
    assert.include((await rows())[0], call.id)
  })

  test('a thousand calls are written once each, though answers are lost and the owner sorts and deletes meanwhile', async ({
    assert,
  }) => {
    const { account, agent, connection, town, rows } = await openWithSheet()
    getActiveTestOrFail().cleanup(() => town.clearFaults())
    await town.act('google', 'addRow', { sheetId: connection.sheetId, cells: ['my own note'] })
    await settledCalls(account, agent, 500)
    await town.inject('google', { kind: 'drop', match: ':append', times: 1 })
    await new AppendCallRows().handle({ accountId: account.id })
    const written = (await rows()).slice(1).map((row) => row.at(-1) as string)
    const deleted: string[] = []

    await settledCalls(account, agent, 500)
    await town.inject('google', { kind: 'drop', match: ':append', times: 1 })
    await tidyDuring(inTwoProcesses(account.id), async () => {
      await town.act('google', 'sortSheet', { sheetId: connection.sheetId })
      const key = written.pop()
      if (!key) return
      await town.act('google', 'deleteRow', { sheetId: connection.sheetId, key })
      deleted.push(key)
    })
    const keys = (await rows()).map((row) => row.at(-1))
    assert.isNotEmpty(deleted)
    assert.lengthOf(keys, 1001 - deleted.length)
    assert.lengthOf(new Set(keys), keys.length)
    assert.isEmpty(deleted.filter((key) => keys.includes(key)))
    assert.lengthOf(
      (await rows()).filter(([first]) => first === 'my own note'),
      1
    )
  }).timeout(120_000)

  test('without a connection there is nothing to write to, and nothing fails', async ({
    assert,
  }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(5)
    await work()
    await new AppendCallRows().handle(await line.find())
    assert.lengthOf(await Connection.query().where('accountId', reception.account.id), 0)
  })
})
