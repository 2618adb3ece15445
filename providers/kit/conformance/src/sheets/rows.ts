import type { SheetRow } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { SheetsHarness } from './harness.ts'

export const HEADER = ['Date', 'Caller', 'Credits']

const row = (key: string, caller = 'Ada'): SheetRow => ({ key, cells: ['2026-03-02', caller, 68] })

export function claimRows(claim: Claim<SheetsHarness>): void {
  claim('a new sheet has one frozen header, and keys out of sight', async (harness, assert) => {
    const { sheetId, url } = await harness.sheets.createSheet('Calls', HEADER)
    assert.match(url, /^https?:\/\//)
    assert.deepEqual(await harness.readSheet(sheetId), {
      title: 'Calls',
      header: HEADER,
      frozenRows: 1,
      keysHidden: true,
      rows: [],
    })
  })

  claim('rows are added below, in order', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    assert.deepEqual(await harness.sheets.appendRows(sheetId, [row('a'), row('b')]), added(2))
    assert.deepEqual(await harness.sheets.appendRows(sheetId, [row('c')]), added(1))
    const { rows } = await harness.readSheet(sheetId)
    assert.deepEqual(rows, [row('a'), row('b'), row('c')])
  })

  claim('a key counts once, over calls and within one', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    await harness.sheets.appendRows(sheetId, [row('a')])
    const outcome = await harness.sheets.appendRows(sheetId, [row('a', 'Bea'), row('b'), row('b')])
    assert.deepEqual(outcome, { added: 1, present: 2 })
    const { rows } = await harness.readSheet(sheetId)
    assert.deepEqual(rows, [row('a'), row('b')])
  })

  claim('a row is found wherever the owner moved it', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    await harness.sheets.appendRows(sheetId, [row('a'), row('b'), row('c')])
    await harness.sortRows(sheetId)
    const outcome = await harness.sheets.appendRows(sheetId, [row('a'), row('b'), row('d')])
    assert.deepEqual(outcome, { added: 1, present: 2 })
    const { rows } = await harness.readSheet(sheetId)
    assert.deepEqual(keysOf(rows), ['c', 'b', 'a', 'd'])
  })

  claim('a lost answer never adds a row twice', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.sheets.appendRows(sheetId, [row('a')]))
    await harness.sheets.appendRows(sheetId, [row('a'), row('b')])
    const { rows } = await harness.readSheet(sheetId)
    assert.deepEqual(keysOf(rows), ['a', 'b'])
  })

  claim("the owner's own rows stay as they are", async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    await harness.sheets.appendRows(sheetId, [row('a')])
    await harness.addOwnRow(sheetId, ['Sum', '', 68])
    await harness.sheets.appendRows(sheetId, [row('b')])
    const { rows } = await harness.readSheet(sheetId)
    assert.deepEqual(rows, [row('a'), { key: '', cells: ['Sum', '', 68] }, row('b')])
  })

  claim('nothing in a cell is read as a formula or a number', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    const cells = ['=1+1', '+4930 23125001', 12.5]
    await harness.sheets.appendRows(sheetId, [{ key: 'a', cells }])
    const { rows } = await harness.readSheet(sheetId)
    assert.deepEqual(rows, [{ key: 'a', cells }])
  })

  claim('no rows change nothing', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    assert.deepEqual(await harness.sheets.appendRows(sheetId, []), { added: 0, present: 0 })
    assert.isEmpty((await harness.readSheet(sheetId)).rows)
  })

  claim('sheets know nothing of each other', async (harness, assert) => {
    const one = await harness.sheets.createSheet('Calls', HEADER)
    const two = await harness.sheets.createSheet('Calls', HEADER)
    await harness.sheets.appendRows(one.sheetId, [row('a')])
    assert.deepEqual(await harness.sheets.appendRows(two.sheetId, [row('a')]), added(1))
  })

  claim('a deleted sheet is not found, and not made again', async (harness, assert) => {
    const { sheetId } = await harness.sheets.createSheet('Calls', HEADER)
    await harness.deleteSheet(sheetId)
    const error = await assertFails(assert, 'E_NOT_FOUND', () =>
      harness.sheets.appendRows(sheetId, [row('a')])
    )
    assert.equal(error.remedy, 'drop')
  })
}

function added(count: number) {
  return { added: count, present: 0 }
}

function keysOf(rows: { key: string }[]): string[] {
  return rows.map((held) => held.key)
}
