import { test } from '@japa/runner'
import AppendCallRow from '#actions/connections/append_call_row'
import Connection from '#models/connection'
import { connectCalendar, openReception, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

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
    await Promise.all([1, 2, 3].map(() => new AppendCallRow().handle({ callId: call.id })))
    const written = await rows()
    assert.lengthOf(written, 1)
    assert.includeMembers(written[0], ['+15550100150', '1:32', 'completed', 23, call.id])
  })

  test('many calls at once are written one after the other, none lost', async ({ assert }) => {
    const { connection, town, rows, hold } = await openWithSheet()
    const calls = [await hold(5), await hold(5), await hold(5)]
    await town.act('google', 'deleteSheet', { sheetId: connection.sheetId })
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        new AppendCallRow().handle({ callId: calls[index % 3].id })
      )
    )
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
    await new AppendCallRow().handle({ callId: first.id })
    const written = await rows()
    assert.lengthOf(written, 3)
    assert.equal(written[0][0], 'my own note')
    assert.include(written[2], second.id)
  })

  test('without a connection there is nothing to write to, and nothing fails', async ({
    assert,
  }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(5)
    await work()
    await new AppendCallRow().handle({ callId: (await line.find()).id })
    assert.lengthOf(await Connection.query().where('accountId', reception.account.id), 0)
  })
})
