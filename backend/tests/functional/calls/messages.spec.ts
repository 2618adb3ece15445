import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import { heldCall, messageOf } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

async function business() {
  const { visitor, account } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent)
  const list = async (query: Record<string, string> = {}) => {
    const response = await visitor.json('GET', `/api/v1/messages?${new URLSearchParams(query)}`)
    const { messages, next } = ((await response.json()) as any).data
    return { ids: messages.map(({ id }: { id: string }) => id) as string[], next }
  }
  return { visitor, call, list }
}

test.group('Messages', (group) => {
  isolate(group)

  test('wait until they are read, and again when that is taken back', async ({ assert }) => {
    const { visitor, call, list } = await business()
    const { id } = await messageOf(call)
    const post = async (path: string) => {
      const response = await visitor.json('POST', `/api/v1/messages/${id}/${path}`)
      return ((await response.json()) as any).data.readAt
    }
    const first = await post('readings')
    assert.isString(first)
    assert.equal(await post('readings'), first)
    assert.deepEqual((await list({ state: 'unread' })).ids, [])
    assert.deepEqual((await list()).ids, [id])
    assert.isNull(await post('readings/removals'))
    assert.deepEqual((await list({ state: 'unread' })).ids, [id])
  })

  test('are narrowed to urgent ones, read or not, and go on so to older ones', async ({
    assert,
  }) => {
    const { call, list } = await business()
    for (let pair = 0; pair < 26; pair += 1) {
      await messageOf(call, { isUrgent: true, readAt: pair % 2 ? call.endedAt : null })
      await messageOf(call)
    }
    const first = await list({ state: 'urgent' })
    assert.lengthOf(first.ids, 25)
    const older = await list({ state: 'urgent', before: first.next })
    assert.lengthOf(older.ids, 1)
    assert.isNull(older.next)
    assert.notInclude(first.ids, older.ids[0])
  })

  test('of another business are not there', async ({ assert }) => {
    const { call } = await business()
    const message = await messageOf(call)
    const { visitor } = await signedUp()
    for (const path of ['readings', 'readings/removals']) {
      const { status } = await visitor.json('POST', `/api/v1/messages/${message.id}/${path}`)
      assert.equal(status, 404)
    }
    assert.isNull((await message.refresh()).readAt)
  })
})
