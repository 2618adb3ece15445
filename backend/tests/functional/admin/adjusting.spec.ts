import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import AuditEntry from '#models/audit_entry'
import LedgerTransaction from '#models/ledger_transaction'
import { isolate } from '#tests/support/api/isolation'
import { balanceOf, findingsOf } from '#tests/support/ledger'
import { operatorWhoConfirms, pageAfter } from '#tests/support/panel'
import { openBusiness } from '#tests/support/town'

const REASON = 'Two calls of 12 November did not come through.'

async function atTheAccount(name?: string) {
  const { account } = await openBusiness(name)
  const operator = await operatorWhoConfirms()
  const adjust = (amount: string, rest: Record<string, string> = {}) =>
    operator.press(`/admin/accounts/${account.id}/adjustments`, {
      amount,
      reason: REASON,
      formId: uuidv7(),
      ...rest,
    })
  const preview = async (amount: string) => {
    const query = new URLSearchParams({ amount, reason: REASON })
    const path = `/admin/accounts/${account.id}/adjustments/new?${query}`
    const html = await (await operator.visitor.open(path)).text()
    return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  }
  return { account, adjust, preview, ...operator }
}

test.group('Credits adjusted by hand', (group) => {
  isolate(group)

  test('are first shown with what they come to, debt included, and nothing is done yet', async ({
    assert,
  }) => {
    const { account, preview } = await atTheAccount()
    const shown = await preview('-130.5')
    assert.include(shown, 'Available 100 0 (€0.00)')
    assert.include(shown, 'Debt 0 30.5 (€0.31)')
    assert.include(shown, 'the rest becomes debt')
    assert.equal((await balanceOf(account)).availableMc, 100_000n)
  })

  test('come to exactly what was shown, with the reason in the statement and the audit log', async ({
    assert,
  }) => {
    const { account, adjust } = await atTheAccount()
    await adjust('-130.5')
    const { availableMc, debtMc } = await balanceOf(account)
    assert.deepEqual([availableMc, debtMc], [0n, 30_500n])
    const { reason, before, after, address } = await AuditEntry.query()
      .where({ accountId: account.id, action: 'credits.adjusted' })
      .firstOrFail()
    assert.equal(reason, REASON)
    assert.equal(address, '127.0.0.1')
    assert.equal(before.availableMc, 100_000)
    assert.equal(after.debtMc, 30_500)
    await adjust('50')
    assert.deepEqual((await balanceOf(account)).availableMc, 19_500n)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('count once, however often the form is sent', async ({ assert }) => {
    const { account, adjust } = await atTheAccount()
    const formId = uuidv7()
    for (let presses = 0; presses < 3; presses += 1) await adjust('25', { formId })
    assert.equal((await balanceOf(account)).availableMc, 125_000n)
  })

  test('of a large amount need the name of the account', async ({ assert }) => {
    const { account, adjust } = await atTheAccount('Praxis Linde')
    await adjust('5000')
    await adjust('5000', { name: 'Praxis Lind' })
    assert.equal((await balanceOf(account)).availableMc, 100_000n)
    await adjust('5000', { name: 'Praxis Linde' })
    assert.equal((await balanceOf(account)).availableMc, 5_100_000n)
  })

  test('are refused as {$self}')
    .with(['0', '-0.000', '1.0005', '1e3', '99999999', '', '1.000,50'])
    .run(async ({ assert }, amount) => {
      const { account, adjust } = await atTheAccount()
      await adjust(amount)
      assert.equal((await balanceOf(account)).availableMc, 100_000n)
    })

  test('are reversed once, by a transaction that names them, with a link either way', async ({
    assert,
  }) => {
    const { account, adjust, press, visitor } = await atTheAccount()
    await adjust('40')
    const of = { accountId: account.id, kind: 'adjust' }
    const original = await LedgerTransaction.query().where(of).firstOrFail()
    const path = `/admin/transactions/${original.id}`
    assert.include(await (await visitor.open(path)).text(), 'Reverse it')
    const answers = []
    for (let presses = 0; presses < 2; presses += 1) {
      answers.push(await press(`${path}/reversals`, { reason: 'Was for another account.' }))
    }
    assert.equal((await balanceOf(account)).availableMc, 100_000n)
    const reversal = await LedgerTransaction.query().where('reversesId', original.id)
    assert.lengthOf(reversal, 1)
    assert.include(await pageAfter(visitor, answers[0]!), path)
    const page = await (await visitor.open(path)).text()
    assert.include(page, `/admin/transactions/${reversal[0]!.id}`)
    assert.notInclude(page, 'Reverse it')
  })
})
