import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import CreateAgent from '#actions/agents/create_agent'
import FailVersion from '#actions/agents/fail_version'
import RemoveAgent from '#actions/agents/remove_agent'
import FindDrift from '#actions/drift/find_drift'
import FindOrphans from '#actions/numbers/find_orphans'
import Agent from '#models/agent'
import AgentVersion from '#models/agent_version'
import PhoneNumber from '#models/phone_number'
import { beginPublication } from '#services/agents/begin_publication'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import { cheapHashes } from '#tests/support/hashes'
import { giveBackAll } from '#tests/support/numbers'
import { letPass } from '#tests/support/passing_time'
import { killedAt, type Death } from '#tests/support/processes/killed_at'
import { openBusiness } from '#tests/support/town'

/** Longer than a job keeps out of the way of whoever asked. */
const AWHILE = { seconds: 20 }

async function begunAgent() {
  const { account } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const version = await AgentVersion.findByOrFail('agentId', agent.id)
  await db.transaction((trx) => beginPublication(trx, version))
  return { account, agent, version }
}

async function wantedNumber() {
  const { account } = await openBusiness()
  return db.transaction(async (trx) => {
    const wanted = { accountId: account.id, provider: 'vapi', status: 'wanted' as const }
    const number = await PhoneNumber.create(wanted, { client: trx })
    const payload = { numberId: number.id, areaCode: null }
    await dispatch('numbers.acquire', payload, { trx, startAfter: 15 })
    return number
  })
}

test.group('A process that is killed', (group) => {
  group.each.setup(cheapHashes)
  group.each.setup(giveBackAll)
  group.each.teardown(giveBackAll)

  test('between any two steps of publishing: ours and the vendor’s agree after a restart', async ({
    assert,
  }) => {
    const deaths: Death[] = [
      { moment: 'before', request: 'POST /assistant' },
      { moment: 'after', request: 'POST /assistant' },
      { moment: 'after', request: 'GET /assistant/' },
    ]
    const begun = await Promise.all(deaths.map(() => begunAgent()))
    await killedAt(
      '#actions/agents/settle_version',
      begun.map(({ version }, index) => ({
        payload: { versionId: version.id },
        death: deaths[index]!,
      }))
    )
    for (const { version } of begun) {
      assert.equal((await version.refresh()).state, 'publishing')
    }
    await letPass(
      AWHILE,
      begun.map(({ version }) => version.id)
    )
    const voice = await integrations.voice()
    for (const { agent, account } of begun) {
      await agent.refresh()
      assert.equal(agent.status, 'live')
      assert.equal((await voice.findAgentByKey(agent.id))!.vendorId, agent.vendorAgentId)
      assert.equal(await new FindDrift().handle({ accountId: account.id }), 0)
    }
  }).timeout(30_000)

  test('between any two steps of taking a number: there is one, on both sides', async ({
    assert,
  }) => {
    const deaths: Death[] = [
      { moment: 'before', request: 'POST /phone-number' },
      { moment: 'after', request: 'POST /phone-number' },
      { moment: 'after', request: 'GET /phone-number/' },
    ]
    const wanted = await Promise.all(deaths.map(() => wantedNumber()))
    await killedAt(
      '#actions/numbers/acquire_number',
      wanted.map(({ id: numberId }, index) => ({
        payload: { numberId, areaCode: null },
        death: deaths[index]!,
      }))
    )
    await letPass(
      AWHILE,
      wanted.map(({ id }) => id)
    )
    const held = await (await integrations.voice()).listNumbers()
    for (const number of wanted) {
      await number.refresh()
      assert.equal(number.status, 'active')
      const own = held.filter(({ key }) => key === number.id)
      assert.deepEqual(
        own.map(({ vendorId }) => vendorId),
        [number.vendorNumberId!]
      )
    }
    const orphans = await new FindOrphans().handle()
    assert.deepEqual(orphans.atVendor, [])
  }).timeout(30_000)

  test('between any two steps of deleting an agent: it is gone on both sides', async ({
    assert,
  }) => {
    const deaths: Death[] = [
      { moment: 'before', request: 'DELETE /assistant' },
      { moment: 'after', request: 'DELETE /assistant' },
    ]
    const voice = await integrations.voice()
    const deleted = await Promise.all(deaths.map(() => begunAgent()))
    const death = { moment: 'after', request: 'POST /assistant' } as const
    await killedAt(
      '#actions/agents/settle_version',
      deleted.map(({ version }) => ({ payload: { versionId: version.id }, death }))
    )
    for (const { agent, version } of deleted) {
      await new FailVersion().handle({ versionId: version.id, failure: 'E_VENDOR_REFUSED' })
      assert.isNotNull(await voice.findAgentByKey(agent.id))
      await new RemoveAgent().handle({ agent: await Agent.findOrFail(agent.id) })
    }
    await killedAt(
      '#actions/agents/remove_copy',
      deleted.map(({ agent }, index) => ({
        payload: { agentId: agent.id },
        death: deaths[index]!,
      }))
    )
    const ids = deleted.map(({ agent }) => agent.id)
    await letPass(AWHILE, ids)
    for (const id of ids) {
      assert.isNull(await Agent.find(id))
      assert.isNull(await voice.findAgentByKey(id))
    }
  }).timeout(30_000)
})
