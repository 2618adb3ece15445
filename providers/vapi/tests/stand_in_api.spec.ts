import { startSandbox } from '@kametrix/sandbox'
import { test } from '@japa/runner'
import standIn from '../sandbox/index.ts'

async function openApi() {
  const sandbox = await startSandbox({ standIns: [standIn], publicUrl: 'http://localhost:3333' })
  const ask = async (line: string, body?: unknown, headers: Record<string, string> = {}) => {
    const [method, path] = line.split(' ')
    const response = await fetch(sandbox.origins.vapi + path!, {
      method: method!,
      headers: { 'authorization': 'Bearer key', 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as any }
  }
  return { sandbox, ask }
}

test.group('Vapi’s API, stood in for', (group) => {
  let api: Awaited<ReturnType<typeof openApi>>
  group.each.setup(async () => {
    api = await openApi()
    return () => api.sandbox.close()
  })

  test('nobody gets in without a key', async ({ assert }) => {
    for (const authorization of ['', 'Bearer ', 'Basic key']) {
      const answer = await api.ask('GET /assistant', undefined, { authorization })
      assert.deepEqual(answer, {
        status: 401,
        body: { message: 'Unauthorized', error: 'Unauthorized', statusCode: 401 },
      })
    }
  })

  test('an address that does not exist is an error of Vapi’s form', async ({ assert }) => {
    assert.deepEqual(await api.ask('GET /asistant'), {
      status: 404,
      body: { message: 'Cannot GET /asistant', error: 'Not Found', statusCode: 404 },
    })
  })

  test('a body that is no JSON is refused', async ({ assert }) => {
    const { status, body } = await api.ask('POST /assistant', '{"name":')
    assert.equal(status, 400)
    assert.equal(body.statusCode, 400)
  })

  for (const [what, line, body, sentence] of [
    ['a long name', 'POST /assistant', { name: 'x'.repeat(41) }, 'name must be shorter than'],
    ['a short call', 'POST /assistant', { maxDurationSeconds: 9 }, 'must not be less than 10'],
    [
      'a short silence',
      'POST /assistant',
      { silenceTimeoutSeconds: 9 },
      'must not be less than 10',
    ],
    ['a number without provider', 'POST /phone-number', { name: 'n' }, 'provider must be'],
    [
      'a long area code',
      'POST /phone-number',
      { provider: 'vapi', numberDesiredAreaCode: '4155' },
      'numberDesiredAreaCode must be',
    ],
    ['a page too large', 'GET /call?limit=1001', undefined, 'limit must not be greater than 1000'],
  ] as const) {
    test(`${what} is refused in sentences`, async ({ assert }) => {
      const answer = await api.ask(line, body)
      assert.equal(answer.status, 400)
      assert.include(answer.body.message[0], sentence)
    })
  }

  test('a change of a number repeats its provider', async ({ assert }) => {
    const { body } = await api.ask('POST /phone-number', { provider: 'vapi', name: 'n' })
    const change = { name: 'other' }
    assert.equal((await api.ask(`PATCH /phone-number/${body.id}`, change)).status, 400)
    const repeated = { ...change, provider: 'vapi' }
    assert.equal((await api.ask(`PATCH /phone-number/${body.id}`, repeated)).body.name, 'other')
  })

  test('a change replaces a field as a whole', async ({ assert }) => {
    const model = { provider: 'openai', model: 'gpt-4.1', tools: [{ type: 'endCall' }] }
    const { body } = await api.ask('POST /assistant', { name: 'n', model })
    const changed = await api.ask(`PATCH /assistant/${body.id}`, { model: { provider: 'openai' } })
    assert.deepEqual(changed.body.model, { provider: 'openai' })
    assert.equal(changed.body.name, 'n')
  })

  test('a new number has no digits until somebody looks again', async ({ assert }) => {
    const wish = { provider: 'vapi', name: 'n', numberDesiredAreaCode: '646' }
    const { body } = await api.ask('POST /phone-number', wish)
    assert.equal(body.status, 'activating')
    assert.notProperty(body, 'number')
    const again = await api.ask(`GET /phone-number/${body.id}`)
    assert.equal(again.body.status, 'active')
    assert.match(again.body.number, /^\+164655501\d\d$/)
  })

  test('the sixth number is one too many', async ({ assert }) => {
    const buy = (name: string) => api.ask('POST /phone-number', { provider: 'vapi', name })
    for (const name of ['1', '2', '3', '4', '5']) assert.equal((await buy(name)).status, 201)
    assert.equal((await buy('6')).status, 400)
  })

  test('an area code without numbers comes with hints', async ({ assert }) => {
    const wish = { provider: 'vapi', name: 'n', numberDesiredAreaCode: '999' }
    const { status, body } = await api.ask('POST /phone-number', wish)
    assert.equal(status, 400)
    assert.match(body.message, /not available\. Hint: Try one of \d{3}, \d{3}, \d{3}\./)
  })

  test('a credential never shows its token', async ({ assert }) => {
    const authenticationPlan = { type: 'bearer', token: 'hidden' }
    const wish = { provider: 'custom-credential', name: 'kametrix', authenticationPlan }
    const created = await api.ask('POST /credential', wish)
    const listed = await api.ask('GET /credential?limit=100')
    assert.equal(listed.body[0].id, created.body.id)
    assert.notInclude(JSON.stringify([created, listed]), 'hidden')
  })
})
