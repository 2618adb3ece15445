import { test } from '@japa/runner'
import AgentVersion from '#models/agent_version'
import CreateAgent from '#actions/agents/create_agent'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

test.group('A receptionist that is changed', (group) => {
  isolate(group)

  test('keeps what callers hear until it is published', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const live = await AgentVersion.findByOrFail('agentId', agent.id)
    await live.merge({ state: 'live', content: { ...live.content, questions: [] } }).save()
    await agent.merge({ liveVersionId: live.id, status: 'live' }).save()

    const response = await visitor.form(`/api/v1/agents/${agent.id}/drafts`, {
      'greeting': 'Good day.',
      'farewell': 'Bye.',
      'questions[0][question]': 'Where can I park?',
      'questions[0][answer]': 'Behind the house.',
      'questions[1][question]': '',
      'questions[1][answer]': '',
      'policies': 'Be brief.\r\n\r\nBe kind.',
      'transfers[0][description]': 'Ada',
      'transfers[0][number]': '+49 30 23125 014',
    })
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), `/app/agents/${agent.id}/edit`)
    const draft = await AgentVersion.query()
      .where({ agentId: agent.id, state: 'draft' })
      .firstOrFail()
    assert.equal(draft.number, 2)
    assert.equal(draft.content.greeting, 'Good day.')
    assert.deepEqual(draft.content.questions, [
      { question: 'Where can I park?', answer: 'Behind the house.' },
    ])
    assert.deepEqual(draft.content.policies, ['Be brief.', 'Be kind.'])
    assert.deepEqual(draft.content.transfers, [
      { number: '+493023125014', description: 'Ada', when: null, hours: 'always' },
    ])
    await live.refresh()
    assert.notEqual(live.content.greeting, 'Good day.')
  })

  test('is shown with the greeting that callers hear, the word about recording in it', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const draft = await AgentVersion.findByOrFail('agentId', agent.id)
    const { greeting, recordingNotice } = draft.content
    await draft.merge({ content: { ...draft.content, recording: true } }).save()
    const answerOf = async (path: string) =>
      JSON.parse(await (await visitor.json('GET', `/api/v1/agents/${agent.id}${path}`)).text()).data
    const heard = `${greeting} ${recordingNotice}`
    assert.equal((await answerOf('')).agent.greeting, heard)
    assert.equal((await answerOf('/prompt')).draft.greeting, heard)
  })

  test('keeps when somebody is put through, where a form does not say', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const draft = () => AgentVersion.findByOrFail('agentId', agent.id)
    const path = `/api/v1/agents/${agent.id}/drafts`
    const ada = { number: '+493023125014', description: 'Ada', when: 'Complaints', hours: 'open' }
    await visitor.json('POST', path, { transfers: [ada] })
    await visitor.form(path, {
      'transfers[0][description]': 'Ada Owner',
      'transfers[0][number]': ada.number,
    })
    assert.deepEqual((await draft()).content.transfers, [
      { ...ada, description: 'Ada Owner', hours: 'open' as const },
    ])
  })

  test('is shown again to who added a question, and left by who did not', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const first = await AgentVersion.findByOrFail('agentId', agent.id)
    await first.merge({ content: { ...first.content, questions: [] } }).save()
    const save = async (...questions: string[]) => {
      const rows = questions.map((question, index) => [
        [`questions[${index}][question]`, question],
        [`questions[${index}][answer]`, 'Yes.'],
      ])
      const fields = Object.fromEntries(rows.flat())
      const response = await visitor.form(`/api/v1/agents/${agent.id}/drafts`, fields)
      return response.headers.get('location')
    }
    const page = `/app/agents/${agent.id}`

    assert.equal(await save('Do you cut beards?'), `${page}/edit`)
    assert.equal(await save('Do you trim beards?'), page)
    assert.equal(await save('Do you trim beards?', 'Is there parking?'), `${page}/edit`)
    assert.equal(await save('Is there parking?'), page)
  })

  test('says which half of a row is missing', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const response = await visitor.json('POST', `/api/v1/agents/${agent.id}/drafts`, {
      questions: [{ question: 'Where?' }],
    })
    assert.equal(response.status, 422)
    const { errors } = (await response.json()) as any
    assert.equal(errors[0].field, 'questions.0.answer')
  })
})
