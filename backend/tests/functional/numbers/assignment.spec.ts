import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import PhoneNumber from '#models/phone_number'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

test.group('Who answers on a number', (group) => {
  isolate(group)

  test('is a receptionist of the same account', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const { account: other } = await signedUp()
    const [first, second] = [await agentOf(account), await agentOf(account)]
    const foreign = await agentOf(other)
    const number = await numberOf(account, first)
    const assign = (agentId: string) =>
      visitor.json('POST', `/api/v1/numbers/${number.id}/assignments`, { agentId })

    assert.equal((await assign(foreign.id)).status, 404)
    assert.equal((await number.refresh()).agentId, first.id)
    assert.equal((await assign(second.id)).status, 200)
    assert.equal((await number.refresh()).agentId, second.id)
  })

  test('is nobody once it is given up', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const [first, second] = [await agentOf(account), await agentOf(account)]
    const number = await numberOf(account, first)
    await number.merge({ status: 'released' }).save()

    const path = `/api/v1/numbers/${number.id}/assignments`
    assert.equal((await visitor.json('POST', path, { agentId: second.id })).status, 404)
    assert.equal((await number.refresh()).agentId, first.id)
  })
})

type Opened = Awaited<ReturnType<typeof signedUp>>['account']

function agentOf(account: Opened) {
  return new CreateAgent().handle({ account, template: 'salon' })
}

function numberOf(account: Opened, agent: { id: string }) {
  return PhoneNumber.create({
    accountId: account.id,
    agentId: agent.id,
    provider: 'vapi',
    vendorNumberId: 'pn_assigned',
    number: '+14155550123',
    status: 'active',
  })
}
