import { test } from '@japa/runner'
import AgentVersion from '#models/agent_version'
import Call from '#models/call'
import ChangeBusiness from '#actions/business/change_business'
import CreateAgent from '#actions/agents/create_agent'
import PublishAgent from '#actions/agents/publish_agent'
import SaveDraft from '#actions/agents/save_draft'
import Service from '#models/service'
import { isolate } from '#tests/support/api/isolation'
import { memberOf, signedUp } from '#tests/support/api/people'
import { openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type Agent from '#models/agent'

/** The third is worked on, the second live. */
async function writeTwoMore(agent: Agent, publishedBy: string) {
  const say = (greeting: string) => new SaveDraft().handle({ agent, changes: { greeting } })
  await say('Second.')
  await new PublishAgent().handle({ agent, publishedBy })
  await say('Third, unfinished.')
}

function versionOf(agentId: string) {
  return (number: number) => AgentVersion.findByOrFail({ agentId, number })
}

test.group('Versions of a receptionist', (group) => {
  isolate(group)

  test('are listed newest first, with who published them, and compared by their numbers', async ({
    assert,
  }) => {
    const { visitor, account, user } = await signedUp()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    await new PublishAgent().handle({ agent })
    await writeTwoMore(agent, user.id)
    const path = `/api/v1/agents/${agent.id}`
    const read = async (what: string) => {
      const response = await visitor.json('GET', `${path}/${what}`)
      return { status: response.status, data: ((await response.json()) as any).data }
    }

    const all = await read('versions')
    assert.deepEqual(
      all.data.versions.map((one: any) => [one.number, one.state, one.publishedBy]),
      [
        [3, 'draft', null],
        [2, 'live', 'Nora Field'],
        [1, 'superseded', null],
      ]
    )
    const older = await read('versions?before=2')
    assert.equal(older.data.versions[0].number, 1)

    const { data } = await read('comparison?from=1&to=3')
    const { greeting } = (await versionOf(agent.id)(1)).content
    assert.deepEqual(data.differences, [
      { field: 'greeting', before: [greeting], after: ['Third, unfinished.'] },
    ])
    assert.equal((await read('comparison?from=1&to=9')).status, 404)

    for (const number of [2, 3, 9]) {
      const response = await visitor.json('POST', `${path}/rollbacks`, { number })
      assert.equal(response.status, 404, `back to ${number}`)
    }
  })
})

test.group('An earlier version of a receptionist', () => {
  test('comes back as a new one, for the next call; what is worked on, and what the account settled since, stay', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { account, agent, user } = reception
    await writeTwoMore(agent, user.id)
    await new ChangeBusiness().handle({
      accountId: account.id,
      change: (trx) =>
        Service.query({ client: trx }).where('accountId', account.id).update({ price: '€35' }),
    })
    const running = new VoiceLine(reception)
    await running.ask()

    const { visitor } = await memberOf(account, 'admin')
    const path = `/api/v1/agents/${agent.id}/rollbacks`
    const response = await visitor.json('POST', path, { number: 1 })
    assert.equal(response.status, 201)
    const next = new VoiceLine(reception, '+15550100151')
    await next.ask()

    const [first, third, back, draft] = await Promise.all([1, 3, 4, 5].map(versionOf(agent.id)))
    assert.deepEqual([back.state, back.restores], ['live', 1])
    assert.equal(back.content.greeting, first.content.greeting)
    assert.isNull(first.content.services[0].price)
    assert.equal(back.content.services[0].price, '€35')
    assert.deepEqual([draft.state, draft.content.greeting], ['draft', 'Third, unfinished.'])
    const versionAnswering = async ({ callId }: VoiceLine) =>
      (await Call.findByOrFail('vendorCallId', callId)).agentVersionId
    assert.equal(await versionAnswering(running), third.id)
    assert.equal(await versionAnswering(next), back.id)
  })
})
