import { getActiveTestOrFail, test } from '@japa/runner'
import integrations from '#services/integrations/main'
import { openTrialPage } from '#tests/support/browser_call'

async function policiesOf() {
  const { agent, visitor } = await openTrialPage()
  const policyAt = async (path: string) =>
    (await visitor.open(path)).headers.get('content-security-policy')!
  return {
    trial: await policyAt(`/app/agents/${agent.id}/try`),
    others: await Promise.all([`/app/agents/${agent.id}`, '/app/calls'].map(policyAt)),
  }
}

function answerForReal() {
  const { simulates } = integrations
  getActiveTestOrFail().cleanup(() => {
    integrations.simulates = simulates
  })
  integrations.simulates = () => false
}

test.group('What the page reaches from which one talks to a receptionist', () => {
  test('is ourselves alone in the sandbox', async ({ assert }) => {
    const { trial, others } = await policiesOf()
    for (const policy of [trial, ...others]) {
      assert.notInclude(policy, 'daily.co')
      assert.notInclude(policy, 'connect-src')
    }
  })

  test('is the voice vendor where it is the real one, and no other page may', async ({
    assert,
  }) => {
    answerForReal()
    const { trial, others } = await policiesOf()
    assert.match(trial, /script-src 'self' https:\/\/\*\.daily\.co 'sha256-/)
    assert.match(trial, /connect-src 'self' http\S+ https:\/\/\*\.daily\.co wss:\/\/\*\.daily\.co;/)
    assert.notInclude(trial, 'unsafe')
    for (const policy of others) {
      assert.notInclude(policy, 'daily.co')
      assert.notInclude(policy, 'connect-src')
    }
  })
})
