import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import ConfirmVersion from '#actions/agents/confirm_version'
import CreateAgent from '#actions/agents/create_agent'
import CloseDays from '#actions/business/close_days'
import LookAhead from '#actions/business/look_ahead'
import SaveHours from '#actions/business/save_hours'
import type Agent from '#models/agent'
import AgentVersion from '#models/agent_version'
import OpeningHour from '#models/opening_hour'
import Service from '#models/service'
import { promptOf } from '#services/agents/prompt'
import { freeze } from '#tests/support/clock'
import { offersOf, receptionIn } from '#tests/support/reception'
import { openBusiness, openReception, sandbox } from '#tests/support/town'
import type { OpeningHours } from '#services/agents/content'

const MONDAYS: OpeningHours[] = [{ weekday: 1, opens: '10:00', closes: '13:00' }]
const TUESDAYS: OpeningHours[] = [{ weekday: 2, opens: '11:00', closes: '15:00' }]

function versionsOf({ id }: Agent) {
  return AgentVersion.query().where('agentId', id).orderBy('number')
}

async function liveHours(agent: Agent) {
  await agent.refresh()
  return (await AgentVersion.findOrFail(agent.liveVersionId!)).content.hours
}

/** Waits for publications that took longer than whoever saved waits for them. */
async function confirmed(agent: Agent) {
  for (const { id } of await versionsOf(agent)) await new ConfirmVersion().handle({ versionId: id })
}

test.group('What a receptionist knows of its business', () => {
  test('is one new version for one change, live at once, and none for no change', async ({
    assert,
  }) => {
    const { account, agent } = await openReception('salon')
    const first = await new SaveHours().handle({ accountId: account.id, hours: MONDAYS })
    const again = await new SaveHours().handle({ accountId: account.id, hours: MONDAYS })
    assert.deepEqual([first, again], ['know', 'nobody'])
    const versions = await versionsOf(agent)
    assert.deepEqual(
      versions.map(({ number, state }) => [number, state]),
      [
        [1, 'superseded'],
        [2, 'live'],
      ]
    )
    assert.deepEqual(await liveHours(agent), MONDAYS)
  })

  test('is what was saved last, when two save at once', async ({ assert }) => {
    const { account, agent } = await openReception('salon')
    await Promise.all([
      new SaveHours().handle({ accountId: account.id, hours: MONDAYS }),
      new SaveHours().handle({ accountId: account.id, hours: TUESDAYS }),
    ])
    await confirmed(agent)
    const versions = await versionsOf(agent)
    assert.deepEqual(
      versions.map(({ number }) => number),
      [1, 2, 3]
    )
    assert.deepEqual(
      versions.filter(({ state }) => state === 'live').map(({ number }) => number),
      [3]
    )
    const kept = await OpeningHour.query().where('accountId', account.id)
    const hours = kept.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
    assert.deepEqual(await liveHours(agent), hours)
    assert.lengthOf(hours, 1)
  })

  test('is never put back by a publication that another has overtaken', async ({ assert }) => {
    const { account, agent } = await openReception('salon')
    const [before] = await versionsOf(agent)
    const { content } = before
    const late = await AgentVersion.create({
      accountId: account.id,
      agentId: agent.id,
      number: 2,
      content: { ...content, greeting: 'Late' },
      state: 'publishing',
    })
    await new SaveHours().handle({ accountId: account.id, hours: MONDAYS })
    await new ConfirmVersion().handle({ versionId: late.id })
    assert.equal((await late.refresh()).state, 'superseded')
    assert.deepEqual(await liveHours(agent), MONDAYS)
  })

  test('is told by a job when the vendor does not answer', async ({ assert }) => {
    const { account, agent } = await openReception('salon')
    const town = await sandbox()
    getActiveTestOrFail().cleanup(() => town.clearFaults())
    await town.inject('vapi', { kind: 'status', status: 503, match: '/assistant', times: 50 })
    const telling = await new SaveHours().handle({ accountId: account.id, hours: MONDAYS })
    assert.equal(telling, 'being-told')
    assert.notDeepEqual(await liveHours(agent), MONDAYS)

    await town.clearFaults()
    const [waiting] = (await versionsOf(agent)).slice(-1)
    await new ConfirmVersion().handle({ versionId: waiting.id })
    assert.deepEqual(await liveHours(agent), MONDAYS)
  }).timeout(30_000)

  test('leaves a draft a draft, with the new hours, and the newest', async ({ assert }) => {
    const { account, agent } = await openReception('salon')
    const [{ content }] = await versionsOf(agent)
    const draft = await AgentVersion.create({
      accountId: account.id,
      agentId: agent.id,
      number: 2,
      content: { ...content, greeting: 'Not yet' },
      state: 'draft',
    })
    await new SaveHours().handle({ accountId: account.id, hours: MONDAYS })
    await draft.refresh()
    assert.deepEqual([draft.number, draft.state], [3, 'draft'])
    assert.deepEqual([draft.content.greeting, draft.content.hours], ['Not yet', MONDAYS])
    assert.deepEqual(await liveHours(agent), MONDAYS)
    const live = await AgentVersion.findOrFail(agent.liveVersionId!)
    assert.equal(live.content.greeting, content.greeting)
  })

  test('names closed days, so that callers hear of them', async ({ assert }) => {
    freeze(DateTime.fromISO('2031-12-01T09:00', { zone: 'Europe/Berlin' }))
    const { account, agent } = await openReception('salon')
    const days = { firstDay: '2031-12-24', lastDay: '2031-12-31', reason: 'Winter break' }
    await new CloseDays().handle({ account, ...days })
    await agent.refresh()
    const { content } = await AgentVersion.findOrFail(agent.liveVersionId!)
    assert.include(
      promptOf(content),
      '- December 24, 2031 to December 31, 2031: closed (Winter break)'
    )
    assert.include(promptOf({ ...content, language: 'de' }), '24. Dezember 2031')
  })

  test('stays as it was in a call that is going on', async ({ assert }) => {
    freeze(DateTime.fromISO('2031-06-10T07:00', { zone: 'Europe/Berlin' }))
    const salon = await receptionIn({ zone: 'Europe/Berlin' })
    const before = await offersOf(salon, '2031-06-11')
    await new SaveHours().handle({ accountId: salon.account.id, hours: MONDAYS })
    const { line } = before
    assert.deepEqual((await offersOf(salon, '2031-06-11', { line })).days, ['2031-06-11'])
    assert.deepEqual((await offersOf(salon, '2031-06-11')).days, ['2031-06-16'])
  })

  test('of a holiday that comes near is told at night, once', async ({ assert }) => {
    freeze(DateTime.fromISO('2031-03-01T09:00', { zone: 'Europe/Berlin' }))
    const { account, agent } = await receptionIn({ country: 'DE', region: 'BY' })
    await agent.refresh()
    const known = await AgentVersion.findOrFail(agent.liveVersionId!)
    const reasons = known.content.closures!.map(({ from }) => from)
    assert.include(reasons, '2031-06-12')
    assert.notInclude(reasons, '2031-12-25')

    freeze(DateTime.fromISO('2031-11-10T03:15', { zone: 'Europe/Berlin' }))
    await new LookAhead().handle()
    await new LookAhead().handle()
    const versions = await versionsOf(agent)
    assert.lengthOf(
      versions.filter(({ number }) => number > known.number),
      1
    )
    await agent.refresh()
    const { content } = await AgentVersion.findOrFail(agent.liveVersionId!)
    assert.include(
      content.closures!.map(({ from }) => from),
      '2031-12-25'
    )
    assert.equal(account.country, 'DE')
  })
})

test.group('A new receptionist', () => {
  test('is the first: its template’s hours and services become the business’s', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    await new CreateAgent().handle({ account, template: 'salon' })
    assert.lengthOf(await OpeningHour.query().where('accountId', account.id), 5)
    const services = await Service.query().where('accountId', account.id)
    assert.sameMembers(
      services.map(({ name }) => name),
      ['Haircut', 'Cut and colour', 'Wash and blow-dry', 'Beard trim']
    )
  })

  test('is another: it takes the business’s', async ({ assert }) => {
    const { account } = await openBusiness()
    await new CreateAgent().handle({ account, template: 'salon' })
    await new SaveHours().handle({ accountId: account.id, hours: MONDAYS })
    const { id } = await new CreateAgent().handle({ account, template: 'medical' })
    const { content } = await AgentVersion.findByOrFail('agentId', id)
    assert.deepEqual(content.hours, MONDAYS)
    assert.sameMembers(
      content.services.map(({ name }) => name),
      ['Haircut', 'Cut and colour', 'Wash and blow-dry', 'Beard trim']
    )
    assert.equal(content.business.trade, 'medical practice')
  })
})
