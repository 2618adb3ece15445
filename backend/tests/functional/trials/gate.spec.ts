import { test } from '@japa/runner'
import PlayScenarios from '#actions/trials/play_scenarios'
import AgentVersion from '#models/agent_version'
import ScenarioRun from '#models/scenario_run'
import integrations from '#services/integrations/main'
import { LIMITS } from '#services/trials/limits'
import { isolate } from '#tests/support/api/isolation'
import { memberOf } from '#tests/support/api/people'
import { receptionistOf } from '#tests/support/stage'

async function deskOf(...gate: string[]) {
  const receptionist = await receptionistOf('general')
  const { visitor } = await memberOf(receptionist.account, 'owner')
  const path = `/api/v1/agents/${receptionist.agent.id}`
  if (gate.length > 0) await visitor.json('POST', `${path}/gate`, { scenarios: gate })
  const publish = async () => {
    const response = await visitor.json('POST', `${path}/publications`)
    return { status: response.status, body: (await response.json()) as any }
  }
  const play = async () => {
    const response = await visitor.json('POST', `${path}/runs`)
    const { data } = (await response.json()) as any
    await new PlayScenarios().handle({ runId: data.run.id })
  }
  const fares = async () =>
    ((await (await visitor.json('GET', `${path}/trials`)).json()) as any).data
  return { ...receptionist, visitor, path, publish, play, fares }
}

test.group('A gate before publishing', (group) => {
  isolate(group)

  test('lets a draft through once it has passed, word for word as it was played', async ({
    assert,
  }) => {
    const desk = await deskOf('books', 'asks-question')
    assert.equal((await desk.publish()).body.errors[0].code, 'E_GATE_UNTRIED')
    await desk.play()
    assert.equal((await desk.fares()).gate, 'passed')

    await desk.visitor.json('POST', `${desk.path}/drafts`, { greeting: 'Good day.' })
    assert.equal((await desk.fares()).isCurrent, false)
    assert.equal((await desk.publish()).body.errors[0].code, 'E_GATE_UNTRIED')

    await desk.play()
    const { status, body } = await desk.publish()
    assert.equal(status, 200)
    assert.containsSubset(body.data, { gate: 'passed', version: { state: 'live' } })
  })

  test('names what did not pass, and what callers hear stays', async ({ assert }) => {
    const desk = await deskOf('leaves-message', 'asks-question')
    // Nobody can tell such a question from any other.
    const { content } = desk.draft
    const questions = [{ question: 'And what?', answer: 'That.' }, ...content.questions]
    await desk.draft.merge({ content: { ...content, questions } }).save()
    await desk.play()

    const { status, body } = await desk.publish()
    assert.equal(status, 409)
    assert.equal(body.errors[0].code, 'E_GATE_CLOSED')
    assert.include(body.errors[0].message, 'Asks your first question')
    assert.notInclude(body.errors[0].message, 'Leaves a message')
    await desk.agent.refresh()
    assert.isNull(desk.agent.liveVersionId)
  })

  test('is off where the real vendor answers, and publishing says so', async ({
    assert,
    cleanup,
  }) => {
    const desk = await deskOf('books')
    const simulates = integrations.simulates
    cleanup(() => {
      integrations.simulates = simulates
    })
    integrations.simulates = () => false
    const page = await desk.fares()
    assert.containsSubset(page, { gate: 'off', isSimulated: false })
    const refused = await desk.visitor.json('POST', `${desk.path}/runs`)
    assert.equal(refused.status, 409)
    const { body } = await desk.publish()
    assert.equal(body.data.gate, 'off')
  })

  test('asks for nothing where nothing was chosen', async ({ assert }) => {
    const desk = await deskOf()
    assert.equal((await desk.publish()).body.data.gate, 'none')
  })
})

test.group('Runs of scenarios', (group) => {
  isolate(group)

  test('are one at a time of an agent', async ({ assert }) => {
    const desk = await deskOf()
    assert.equal((await desk.visitor.json('POST', `${desk.path}/runs`)).status, 202)
    assert.equal((await desk.visitor.json('POST', `${desk.path}/runs`)).status, 409)
  })

  test('are no more a day than an account may have', async ({ assert }) => {
    const desk = await deskOf()
    const { id: agentId, accountId } = desk.agent
    const { content } = await AgentVersion.findByOrFail({ agentId })
    await ScenarioRun.createMany(
      Array.from({ length: LIMITS.runsADay }, () => ({
        accountId,
        agentId,
        content,
        contentHash: '',
        state: 'done' as const,
      }))
    )
    const response = await desk.visitor.json('POST', `${desk.path}/runs`)
    assert.equal(response.status, 429)
  })
})
