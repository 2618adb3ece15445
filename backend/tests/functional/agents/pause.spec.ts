import { test } from '@japa/runner'
import { memberOf } from '#tests/support/api/people'
import { openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const OWNER_PHONE = '+493023125001'

test.group('A paused receptionist', () => {
  test('hands its callers over, and answers them again afterwards', async ({ assert }) => {
    const reception = await openReception()
    const { account, agent } = reception
    await account.merge({ phone: OWNER_PHONE }).save()
    const { visitor } = await memberOf(account, 'owner')

    const pause = await visitor.json('POST', `/api/v1/agents/${agent.id}/pauses`)
    assert.equal(pause.status, 200)
    const handedOver = await new VoiceLine(reception).ask()
    assert.equal(handedOver.body.destination.number, OWNER_PHONE)
    assert.notExists(handedOver.body.assistantId)

    const resumed = await visitor.json('POST', `/api/v1/agents/${agent.id}/resumptions`)
    assert.equal(resumed.status, 200)
    const answered = await new VoiceLine(reception).ask()
    assert.equal(answered.body.assistantId, agent.vendorAgentId)
  })
})
