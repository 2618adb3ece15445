import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'
import { phone } from '#services/presentation/phone'
import { cheapHashes } from '#tests/support/hashes'
import { giveBackAll } from '#tests/support/numbers'
import { operatorWhoConfirms, pageAfter } from '#tests/support/panel'
import { openReception, sandbox, work } from '#tests/support/town'

const PAGE = '/admin/numbers'
const OWNER_PHONE = '+493023125001'

test.group('Numbers at the panel', (group) => {
  group.each.setup(cheapHashes)
  group.each.setup(async () => {
    await giveBackAll()
    const town = await sandbox()
    await town.act('vapi', 'seedAreaCodes', { 415: 9 })
  })
  group.each.teardown(giveBackAll)

  test('go into the pool, to an account, back, and away', async ({ assert }) => {
    const { account, user, agent } = await openReception()
    await account.merge({ phone: OWNER_PHONE }).save()
    const { visitor, press } = await operatorWhoConfirms()
    assert.equal((await press(PAGE, { areaCode: '415' })).status, 303)
    const pooled = await PhoneNumber.query().whereNull('accountId').where('status', 'active')
    assert.lengthOf(pooled, 1)
    const [number] = pooled
    const path = `${PAGE}/${number!.id}`

    await press(`${path}/assignments`, { email: 'nobody@example.com' })
    assert.isNull((await number!.refresh()).accountId)
    await press(`${path}/assignments`, { email: user.email })
    await number!.refresh()
    assert.deepInclude(number!.serialize(), { accountId: account.id, agentId: agent.id })
    const voice = await integrations.voice()
    const held = () => voice.findNumber(number!.vendorNumberId!)
    assert.equal((await held())!.fallbackNumber, OWNER_PHONE)
    const again = await press(`${path}/assignments`, { email: user.email })
    assert.notInclude(await pageAfter(visitor, again), 'belongs to')

    await press(`${path}/releases`)
    await work()
    assert.deepInclude((await number!.refresh()).serialize(), { accountId: null, status: 'active' })
    assert.isNull((await held())!.fallbackNumber)
    await press(`${path}/releases`)
    await work()
    assert.isNull(await held())
    const deeds = await AuditEntry.query().where('target', number!.number!).orderBy('id')
    assert.deepEqual(
      deeds.map(({ action }) => action),
      ['number.assigned', 'number.released', 'number.released']
    )
  })

  test('on one side alone are shown, and healed with a press', async ({ assert }) => {
    const { number } = await openReception()
    const { visitor, press } = await operatorWhoConfirms()
    const voice = await integrations.voice()
    const stray = await voice.acquireNumber({ key: 'by hand', fallbackNumber: null }, '415')
    const unwanted = await voice.acquireNumber({ key: 'by hand, too', fallbackNumber: null }, '415')
    const digits = (await voice.findNumber(stray.vendorId))!.number!
    await voice.releaseNumber(number.vendorNumberId!)
    const page = await (await visitor.open(PAGE)).text()
    assert.include(page, phone(digits))
    assert.include(page, phone(number.number!))

    await press(`${PAGE}/adoptions`, { vendorNumberId: stray.vendorId })
    const adopted = await PhoneNumber.findByOrFail('vendorNumberId', stray.vendorId)
    assert.deepInclude(adopted.serialize(), { isPooled: true, status: 'active', number: digits })
    assert.equal((await voice.findNumber(stray.vendorId))!.key, adopted.id)
    await press(`${PAGE}/removals`, { vendorNumberId: unwanted.vendorId })
    assert.isNull(await voice.findNumber(unwanted.vendorId))
    await press(`${PAGE}/removals`, { vendorNumberId: stray.vendorId })
    assert.isNotNull(await voice.findNumber(stray.vendorId), 'what somebody has is no orphan')

    await press(`${PAGE}/${number.id}/releases`, { forGood: 'yes' })
    await work()
    assert.equal((await number.refresh()).status, 'released')
    assert.notInclude(await (await visitor.open(PAGE)).text(), 'id="orphans"')
  })
})
