import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import { isolate } from '#tests/support/api/isolation'
import { operatorAtBrowser, PASSWORD } from '#tests/support/api/people'
import { operatorWhoConfirms } from '#tests/support/panel'
import { openBusiness } from '#tests/support/town'

async function offered() {
  const packs = await Pack.query().where('isOffered', true).orderBy('position')
  return packs.map(({ name }) => name)
}

test.group('Packs', (group) => {
  isolate(group)

  test('that are changed are new ones in the old one’s place; what was bought stays what it was', async ({
    assert,
  }) => {
    const { account, user } = await openBusiness()
    const { press, visitor } = await operatorWhoConfirms()
    const old = await Pack.findByOrFail('name', 'Popular')
    const purchase = await Purchase.create({
      accountId: account.id,
      userId: user.id,
      packId: old.id,
      provider: 'stripe',
      amountMinor: old.amountMinor,
      currency: old.currency,
      creditsMc: old.creditsMc,
      status: 'paid',
    })
    const fields = { name: 'Favourite', credits: '2600', price: '24.90' }
    await press(`/admin/packs/${old.id}/versions`, fields)

    assert.deepEqual(await offered(), ['Starter', 'Favourite', 'Pro', 'Business'])
    const pack = await Pack.findByOrFail('name', 'Favourite')
    assert.deepInclude(pack.$attributes, {
      replacesId: old.id,
      creditsMc: 2_600_000n,
      amountMinor: 2490,
      currency: 'eur',
    })
    await purchase.refresh()
    await purchase.load('pack')
    assert.equal(purchase.pack.name, 'Popular')
    assert.equal(purchase.pack.creditsMc, 2_500_000n)
    const deed = await AuditEntry.findByOrFail('action', 'pack.changed')
    assert.deepEqual([deed.before.amountMinor, deed.after.amountMinor], [2500, 2490])

    await press(`/admin/packs/${old.id}/versions`, { ...fields, name: 'Again' })
    assert.notInclude(await offered(), 'Again')
    assert.include(await (await visitor.open('/admin/packs')).text(), 'Favourite')
  })

  test('are added last, moved and withdrawn, each noted', async ({ assert }) => {
    const { press } = await operatorWhoConfirms()
    await press('/admin/packs', { name: 'Huge', credits: '50000', price: '450' })
    assert.deepEqual(await offered(), ['Starter', 'Popular', 'Pro', 'Business', 'Huge'])
    const { id } = await Pack.findByOrFail('name', 'Huge')
    await press(`/admin/packs/${id}/moves`, { direction: 'up' })
    await press(`/admin/packs/${id}/moves`, { direction: 'down' })
    await press(`/admin/packs/${id}/moves`, { direction: 'down' })
    await press(`/admin/packs/${id}/moves`, { direction: 'up' })
    assert.deepEqual(await offered(), ['Starter', 'Popular', 'Pro', 'Huge', 'Business'])
    await press(`/admin/packs/${id}/withdrawals`)
    assert.deepEqual(await offered(), ['Starter', 'Popular', 'Pro', 'Business'])
    const deeds = await AuditEntry.query().where('target', 'Huge').orderBy('id')
    assert.deepEqual(
      deeds.map(({ action }) => action),
      ['pack.added', 'pack.moved', 'pack.moved', 'pack.moved', 'pack.withdrawn']
    )
  })

  test('are moved once it is confirmed who one is, on their own page', async ({ assert }) => {
    const visitor = await operatorAtBrowser()
    const page = async () => (await visitor.open('/admin/packs')).text()
    const confirmation = 'action="/admin/packs/confirmations"'
    assert.include(await page(), confirmation)
    assert.notMatch(await page(), /packs\/[^/]+\/moves/)

    await visitor.form('/admin/packs/confirmations', { password: 'another one entirely' })
    assert.include(await page(), confirmation)

    await visitor.form('/admin/packs/confirmations', { password: PASSWORD })
    const confirmed = await page()
    assert.include(confirmed, 'You can move packs up and down now.')
    assert.notInclude(confirmed, confirmation)
    assert.match(confirmed, /packs\/[^/]+\/moves/)
  })

  test('are never all withdrawn: the last one stays on sale, and the page says why', async ({
    assert,
  }) => {
    const { press, visitor } = await operatorWhoConfirms()
    const [last, ...others] = await Pack.query().where('isOffered', true).orderBy('position')
    for (const { id } of others) await press(`/admin/packs/${id}/withdrawals`)
    assert.deepEqual(await offered(), [last!.name])
    await press(`/admin/packs/${last!.id}/withdrawals`)
    assert.deepEqual(await offered(), [last!.name])
    assert.include(
      await (await visitor.open('/admin/packs')).text(),
      'This is the last pack on sale'
    )
  })

  test('are refused with “{value}” as {field}')
    .with([
      { field: 'name', value: '' },
      { field: 'credits', value: '0' },
      { field: 'credits', value: '-5' },
      { field: 'price', value: '0.00' },
      { field: 'price', value: '9.999' },
    ])
    .run(async ({ assert }, { field, value }) => {
      const { press } = await operatorWhoConfirms()
      const fields = { name: 'Odd', credits: '10', price: '1', [field]: value }
      await press('/admin/packs', fields)
      assert.deepEqual(await offered(), ['Starter', 'Popular', 'Pro', 'Business'])
    })
})
