import { assertFails, createGrant } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { connect } from '../src/client.ts'
import { letters } from '../src/sheet_mapping.ts'
import { GoogleSheets } from '../src/sheets.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'
import { instantTimers } from './support/timers.ts'

const row = (key: string) => ({ key, cells: ['2026-03-02', 68] })

test.group('a sheet the owner has changed', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let sheets: GoogleSheets
  let sheetId: string
  group.each.setup(async () => {
    stand = await startGoogle()
    const grant = createGrant(await signIn(stand.options, DEMO))
    sheets = new GoogleSheets(connect(stand.options, grant, { timers: instantTimers() }))
    sheetId = (await sheets.createSheet('Calls', ['Date', 'Credits'])).sheetId
    await sheets.appendRows(sheetId, [row('a')])
    return () => stand.close()
  })

  const rows = async () => (await stand.act<{ rows: unknown[][] }>('readSheet', { sheetId })).rows
  const insertColumn = (index: number, title: string) =>
    stand.act('insertColumn', { sheetId, index, title })
  const outcome = { added: 1, present: 1 }

  test('a column between ours stays empty, and keys are still found', async ({ assert }) => {
    await insertColumn(1, 'Remark')
    assert.deepEqual(await sheets.appendRows(sheetId, [row('a'), row('b')]), outcome)
    assert.deepEqual(await rows(), [
      ['2026-03-02', '', 68, 'a'],
      ['2026-03-02', '', 68, 'b'],
    ])
  })

  test('a column before ours, with a title', async ({ assert }) => {
    await insertColumn(0, 'Remark')
    assert.deepEqual(await sheets.appendRows(sheetId, [row('a'), row('b')]), outcome)
    assert.deepEqual((await rows())[1], ['', '2026-03-02', 68, 'b'])
  })

  test('a column before ours, without one', async ({ assert }) => {
    await insertColumn(0, '')
    assert.deepEqual(await sheets.appendRows(sheetId, [row('a'), row('b')]), outcome)
    assert.deepEqual((await rows())[1], ['', '2026-03-02', 68, 'b'])
  })

  test('a tab with another name', async ({ assert }) => {
    await stand.act('renameTab', { sheetId, title: "Owner's calls" })
    assert.deepEqual(await sheets.appendRows(sheetId, [row('a'), row('b')]), outcome)
    assert.lengthOf(await rows(), 2)
  })

  test('rows the owner wrote below an empty row are moved down, not written over', async ({
    assert,
  }) => {
    await stand.act('addRow', { sheetId, cells: [] })
    await stand.act('addRow', { sheetId, cells: ['Sum', 68] })
    await sheets.appendRows(sheetId, [row('b')])
    assert.deepEqual(await rows(), [
      ['2026-03-02', 68, 'a'],
      ['2026-03-02', 68, 'b'],
      [],
      ['Sum', 68],
    ])
  })

  test('without its key column it takes no rows, and says why', async ({ assert }) => {
    await stand.act('deleteColumn', { sheetId, index: 2 })
    const error = await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      sheets.appendRows(sheetId, [row('b')])
    )
    assert.include(error.message, 'key column')
    assert.lengthOf(await rows(), 1)
  })

  test('without another of our columns the rest is written', async ({ assert }) => {
    await stand.act('deleteColumn', { sheetId, index: 0 })
    await sheets.appendRows(sheetId, [row('b')])
    assert.deepEqual(await rows(), [
      [68, 'a'],
      [68, 'b'],
    ])
  })
})

test.group('column letters', () => {
  test('go on after Z', ({ assert }) => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letters), [
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })
})
