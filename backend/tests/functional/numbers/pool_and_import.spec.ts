import { test } from '@japa/runner'
import ReleaseNumber from '#actions/numbers/release_number'
import TakeNumber from '#actions/numbers/take_number'
import WantNumber from '#actions/numbers/want_number'
import CreateAgent from '#actions/agents/create_agent'
import AuditEntry from '#models/audit_entry'
import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'
import { memberOf } from '#tests/support/api/people'
import { cheapHashes } from '#tests/support/hashes'
import { giveBackAll } from '#tests/support/numbers'
import { openBusiness, sandbox, work } from '#tests/support/town'

const LOGIN = { accountId: `AC${'1'.repeat(32)}`, keyId: 'SK0001', keySecret: 'carrier-secret-1' }
const OWN = '+493023125077'
const OWNER_PHONE = '+493023125001'

async function business() {
  const opened = await openBusiness()
  await opened.account.merge({ phone: OWNER_PHONE }).save()
  const agent = await new CreateAgent().handle({ account: opened.account, template: 'salon' })
  const { visitor } = await memberOf(opened.account, 'owner')
  return { ...opened, agent, visitor }
}

test.group('A number', (group) => {
  group.each.setup(cheapHashes)
  group.each.setup(async () => {
    await giveBackAll()
    const town = await sandbox()
    await town.act('vapi', 'seedAreaCodes', { 415: 5, 206: 5 })
  })
  group.each.teardown(giveBackAll)

  test('of an area code that has none is answered with those that have', async ({ assert }) => {
    const { agent, visitor } = await business()
    const ask = (areaCode: string) =>
      visitor.json('POST', '/api/v1/numbers', { agentId: agent.id, areaCode })
    const refused = await ask('999')
    assert.equal(refused.status, 422)
    const { errors } = (await refused.json()) as any
    assert.equal(errors[0].code, 'E_AREA_CODE_UNAVAILABLE')
    assert.match(errors[0].message, /206, 415/)
    assert.lengthOf(await (await integrations.voice()).listNumbers(), 0)
    assert.equal((await ask('206')).status, 201)
    const number = await PhoneNumber.query().where({ agentId: agent.id, status: 'active' })
    assert.match(number[0]!.number!, /^\+1206/)
  })

  test('of one’s own carrier rings here, its secret sealed, and the owner’s phone behind it', async ({
    assert,
  }) => {
    const { agent, visitor } = await business()
    const ask = (over: object = {}) =>
      visitor.json('POST', '/api/v1/numbers/imports', {
        agentId: agent.id,
        number: '+49 30 2312 5077',
        ...LOGIN,
        ...over,
      })
    const refused = await ask({ keyId: 'SKrefused' })
    assert.equal(refused.status, 422)
    assert.equal(((await refused.json()) as any).errors[0].code, 'E_VENDOR_REFUSED')
    assert.isNull(await PhoneNumber.findBy({ agentId: agent.id, status: 'active' }))

    assert.equal((await ask()).status, 201)
    const row = await PhoneNumber.findByOrFail({ agentId: agent.id, status: 'active' })
    assert.equal(row.number, OWN)
    assert.equal(row.origin, 'carrier')
    assert.notInclude(row.login!, LOGIN.keySecret)
    const [held] = await (await integrations.voice()).listNumbers()
    assert.containSubset(held, { number: OWN, rings: 'here', fallbackNumber: OWNER_PHONE })
    const shown = await visitor.json('GET', `/api/v1/numbers/${row.id}`)
    assert.notInclude(await shown.text(), 'SK0001')
  })

  test('follows the owner to another phone', async ({ assert }) => {
    const { account, agent, visitor } = await business()
    await new TakeNumber().handle({ account, agent, areaCode: null })
    const { name, zone, language } = account
    const settings = { name, zone, language, phone: '+493023125009' }
    assert.equal((await visitor.json('POST', '/api/v1/settings', settings)).status, 200)
    await work()
    const [held] = await (await integrations.voice()).listNumbers()
    assert.equal(held!.fallbackNumber, '+493023125009')
  })

  test('of the pool goes to whoever asks, one each, and back to the pool', async ({ assert }) => {
    const [first, second] = [await business(), await business()]
    const pooled = await new WantNumber().handle({ account: null, agent: null, areaCode: '415' })
    const [one, other] = await Promise.all(
      [first, second].map(({ account, agent }) =>
        new TakeNumber().handle({ account, agent, areaCode: '415' })
      )
    )
    assert.notEqual(one!.id, other!.id)
    const taken = [one, other].find((number) => number!.id === pooled.id)!
    assert.exists(taken)
    const voice = await integrations.voice()
    assert.equal((await voice.findNumber(pooled.vendorNumberId!))!.fallbackNumber, OWNER_PHONE)

    const actor = { userId: first.user.id, address: null }
    await new ReleaseNumber().handle({ numberId: pooled.id, actor })
    await new ReleaseNumber().handle({ numberId: pooled.id, actor })
    await work()
    await pooled.refresh()
    assert.deepInclude(pooled.serialize(), { accountId: null, agentId: null, status: 'active' })
    assert.isNull((await voice.findNumber(pooled.vendorNumberId!))!.fallbackNumber)
    const told = await AuditEntry.query()
      .whereIn('accountId', [first.account.id, second.account.id])
      .where('action', 'number.released')
    assert.lengthOf(told, 1)
  })
})
