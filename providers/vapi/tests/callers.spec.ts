import { test } from '@japa/runner'
import type { AgentSpec } from '@kametrix/contracts'
import { openShop, SALON, SALON_PROMPT } from './support/shop.ts'

const withoutTool = (name: string) => ({ tools: SALON.tools.filter((tool) => tool.name !== name) })

/** Without a section, or a line of one. */
function without(start: string) {
  const part = start.startsWith('##') ? `${start}[^#]*` : `${start}.*\\n?`
  return { prompt: SALON_PROMPT.replace(new RegExp(part), '') }
}

async function withShop<T>(
  options: Parameters<typeof openShop>[0],
  act: (shop: Awaited<ReturnType<typeof openShop>>) => Promise<T>
): Promise<T> {
  const shop = await openShop(options)
  try {
    return await act(shop)
  } finally {
    await shop.close()
  }
}

test.group('scripted callers | with an agent that can do everything', (group) => {
  let shop: Awaited<ReturnType<typeof openShop>>
  group.setup(async () => {
    shop = await openShop()
  })
  group.teardown(() => shop.close())

  test('everyone gets what they want', async ({ assert }) => {
    const callers = (await shop.sandbox.act('vapi', 'listCallers', {})) as { id: string }[]
    assert.includeMembers(
      callers.map(({ id }) => id),
      ['books', 'asks-hours', 'wants-human', 'leaves-message', 'silent', 'spam']
    )
    for (const { id } of callers) {
      const { unmet, fulfilled } = await shop.simulate({ script: id })
      assert.deepEqual(unmet, [], id)
      assert.isTrue(fulfilled, id)
    }
  })

  test('a booking takes the first slot that was offered', async ({ assert }) => {
    const call = await shop.simulate({ script: 'books' })
    const [found, booked] = call.tools
    assert.containsSubset(found, { name: 'find_slots', arguments: { service: 'Haircut' } })
    assert.containsSubset(booked, {
      name: 'book_slot',
      arguments: { slot: '7f3a', name: 'Mara Lindt', service: 'Haircut' },
    })
    assert.isTrue(call.transcript.some(({ text }) => text.startsWith('Booked')))
    assert.isFalse(call.transcript.some(({ text }) => text.includes('[slot')))
  })

  test('values from the line override what the agent chose', async ({ assert }) => {
    const call = await shop.simulate({ script: 'books', from: '+15550100177' })
    const fixed = { caller: '+15550100177', call: call.callId }
    assert.containsSubset(call.tools[0]!.arguments, fixed)
  })

  test('the greeting is filled with what the answer gave', async ({ assert }) => {
    const call = await shop.simulate({ script: 'asks-hours' })
    assert.equal(call.transcript[0]!.text, 'Salon Ahorn, good morning, how can I help?')
    assert.isTrue(call.transcript.some(({ text }) => text.includes('Monday: 09:00 to 18:00')))
  })

  test('a caller without a number has none in any message', async ({ assert }) => {
    const { callId } = await shop.simulate({ script: 'asks-hours', from: null })
    const asked = shop.received.find(({ subject }) => subject === callId)
    assert.containsSubset(asked?.message, { kind: 'call.asked', call: { from: null } })
  })

  test('a human is reached at the first destination', async ({ assert }) => {
    const call = await shop.simulate({ script: 'wants-human' })
    assert.equal(call.forwardedTo, '+493023125001')
    assert.equal(call.endedReason, 'assistant-forwarded-call')
  })

  test('silence ends a call after as long as the assistant says', async ({ assert }) => {
    const call = await shop.simulate({ script: 'silent' })
    assert.equal(call.endedReason, 'silence-timed-out')
    assert.isAtLeast(call.durationSeconds, SALON.silenceTimeoutSeconds)
  })
})

test.group('scripted callers | the agent knows only its assistant', () => {
  const lacking: [string, string, Partial<AgentSpec>][] = [
    ['the tool for free times', 'books', withoutTool('find_slots')],
    ['the tool for booking', 'books', withoutTool('book_slot')],
    ['services', 'books', without('## Services')],
    ['opening hours', 'asks-hours', without('## Opening hours')],
    ['the rule to look times up', 'books', without('- Never work out')],
    ['the rule on what is booked', 'books', without('- Say a time')],
    ['transfers', 'wants-human', { transfers: [] }],
    ['the tool for messages', 'leaves-message', withoutTool('take_message')],
  ]
  for (const [what, script, spec] of lacking) {
    test(`without ${what}, "${script}" is not fulfilled`, async ({ assert }) => {
      await withShop({ spec }, async (shop) => {
        const call = await shop.simulate({ script })
        assert.isFalse(call.fulfilled)
        assert.isNotEmpty(call.unmet)
      })
    })
  }

  test('a slot that is gone is not booked', async ({ assert }) => {
    const toolText = ({ name }: { name: string }) =>
      name === 'book_slot' ? 'That time has just been taken.' : '1: Friday at 14:30 [slot 7f3a]'
    const call = await withShop({ toolText }, (shop) => shop.simulate({ script: 'books' }))
    assert.deepEqual(call.unmet, ['Not booked: That time has just been taken.'])
  })

  test('a call is cut off at the longest the answer allows', async ({ assert }) => {
    const answer = (vendorAgentId: string) => ({
      kind: 'agent' as const,
      vendorAgentId,
      maxDurationSeconds: 10,
      variables: {},
      metadata: {},
    })
    const call = await withShop({ answer }, (shop) => shop.simulate({ script: 'books' }))
    assert.equal(call.endedReason, 'exceeded-max-duration')
    assert.equal(call.durationSeconds, 10)
  })
})
