import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ForgetCalls from '#actions/calls/forget_calls'
import CreateAgent from '#actions/agents/create_agent'
import CallTag from '#models/call_tag'
import type Call from '#models/call'
import { freeze } from '#tests/support/clock'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { keyFor, memberOf, signedUp } from '#tests/support/api/people'
import { withKey } from '#tests/support/api/walk'

async function business() {
  const { account } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const { visitor } = await memberOf(account, 'member')
  const hold = () => heldCall(account, agent)
  const dataOf = async (response: Response) => ((await response.json()) as any).data
  const tag = (call: Call, word: string) =>
    visitor.json('POST', `/api/v1/calls/${call.id}/tags`, { tag: word })
  const untag = (call: Call, word: string) =>
    visitor.json('POST', `/api/v1/calls/${call.id}/tags/removals`, { tag: word })
  const list = async (query = '') => dataOf(await visitor.json('GET', `/api/v1/calls${query}`))
  const show = async (call: Call) => dataOf(await visitor.json('GET', `/api/v1/calls/${call.id}`))
  return { account, visitor, hold, tag, untag, list, show, dataOf }
}

const problemOf = async (response: Response) => {
  const { errors } = (await response.json()) as any
  return [response.status, errors[0].code, errors[0].field]
}

test.group('Tags on calls', (group) => {
  isolate(group)

  test('are the account’s own words, shown wherever the call is', async ({ assert }) => {
    const { hold, tag, list, show, dataOf } = await business()
    const call = await hold()
    await tag(call, '  Wegen   Reklamation ')
    const { tags } = await dataOf(await tag(call, 'Stammkunde'))
    assert.deepEqual(tags, ['Wegen Reklamation', 'Stammkunde'])
    assert.deepEqual((await show(call)).call.tags, tags)
    assert.deepEqual((await list()).calls[0].tags, tags)
  })

  test('are one word in any case, kept as it was written first', async ({ assert }) => {
    const { hold, tag, untag, show } = await business()
    const call = await hold()
    await tag(call, 'Ärger')
    await tag(call, 'ÄRGER')
    assert.deepEqual((await show(call)).call.tags, ['Ärger'])
    await untag(call, 'ärger')
    await untag(call, 'ärger')
    assert.deepEqual((await show(call)).call.tags, [])
  })

  test('are 1 to 30 characters', async ({ assert }) => {
    const { hold, tag, show } = await business()
    const call = await hold()
    for (const word of ['', '   ', 'x'.repeat(31)]) {
      assert.deepEqual(await problemOf(await tag(call, word)), [422, 'E_VALIDATION_ERROR', 'tag'])
    }
    await tag(call, 'x'.repeat(30))
    assert.lengthOf((await show(call)).call.tags, 1)
  })

  test('are ten at most, also when two are put on at once', async ({ assert }) => {
    const { hold, tag, show } = await business()
    const call = await hold()
    for (let n = 1; n <= 9; n++) await tag(call, `tag ${n}`)
    const answers = await Promise.all(['left', 'right'].map((word) => tag(call, word)))
    assert.sameMembers(
      answers.map(({ status }) => status),
      [200, 422]
    )
    const refused = answers.find(({ status }) => status === 422)!
    assert.deepEqual((await problemOf(refused)).slice(0, 2), [422, 'E_TOO_MANY_TAGS'])
    assert.lengthOf((await show(call)).call.tags, 10)
    // What is there already needs no room.
    assert.equal((await tag(call, 'TAG 1')).status, 200)
  })

  test('narrow the list to the calls that have one, with other filters', async ({ assert }) => {
    const { hold, tag, list } = await business()
    const [one, two, other] = [await hold(), await hold(), await hold()]
    await tag(one, 'Reklamation')
    await tag(two, 'reklamation')
    await tag(other, 'Stammkunde')
    const idsOf = async (query: string) => (await list(query)).calls.map(({ id }: any) => id)
    assert.deepEqual(await idsOf('?tag=REKLAMATION'), [two.id, one.id])
    assert.deepEqual(await idsOf('?tag=reklamation&result=missed'), [])
    assert.deepEqual(await idsOf('?tag=nobody'), [])
  })

  test('are suggested from what the account uses, most used first', async ({ assert }) => {
    const { hold, tag, list, show } = await business()
    const stranger = await business()
    await stranger.tag(await stranger.hold(), 'Fremd')
    const [one, two] = [await hold(), await hold()]
    await tag(one, 'Rare')
    await tag(one, 'Often')
    await tag(two, 'often')
    assert.deepEqual((await list()).tags, ['often', 'Rare'])
    assert.deepEqual((await show(two)).tags, ['often', 'Rare'])
  })

  test('of another account are out of reach', async ({ assert }) => {
    const { hold, tag, show } = await business()
    const stranger = await business()
    const call = await hold()
    await tag(call, 'Ours')
    assert.equal((await stranger.tag(call, 'Theirs')).status, 404)
    assert.equal((await stranger.untag(call, 'Ours')).status, 404)
    assert.deepEqual((await stranger.list('?tag=Ours')).calls, [])
    assert.deepEqual((await show(call)).call.tags, ['Ours'])
  })

  test('are put on by a form as well, and by a key that may change calls', async ({ assert }) => {
    const { account, visitor, hold, show } = await business()
    const call = await hold()
    const path = `/api/v1/calls/${call.id}/tags`
    const sent = await visitor.form(path, { tag: 'Reklamation' })
    assert.equal(sent.status, 303)
    assert.deepEqual((await show(call)).call.tags, ['Reklamation'])
    await visitor.form(`${path}/removals`, { tag: 'Reklamation' })
    assert.deepEqual((await show(call)).call.tags, [])
    const reading = await keyFor(account, 'member', ['calls:read'])
    assert.equal((await withKey(reading, 'POST', path)).status, 403)
    const writing = await keyFor(account, 'member', ['calls:write'])
    // It was let in, and brought no word.
    assert.equal((await withKey(writing, 'POST', path)).status, 422)
  })

  test('go with what was said, when its time is up', async ({ assert }) => {
    const { account, hold, tag } = await business()
    const call = await hold()
    await tag(call, 'Reklamation')
    await call.merge({ transcript: [] }).save()
    await account.merge({ keptDays: 30 }).save()
    freeze(DateTime.now().plus({ days: 29 }))
    await new ForgetCalls().handle()
    assert.lengthOf(await CallTag.query().where('callId', call.id), 1)
    freeze(DateTime.now().plus({ days: 2 }))
    await new ForgetCalls().handle()
    assert.lengthOf(await CallTag.query().where('callId', call.id), 0)
  })
})
