import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import Contact from '#models/contact'
import type Call from '#models/call'
import { CALL_FILTERS } from '#services/calls/call_filters'
import { bookingOf, heldCall, messageOf } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

async function business() {
  const { visitor, account } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const hold = (over: Partial<Call> = {}) => heldCall(account, agent, over)
  const list = async (query: Record<string, string>) => {
    const response = await visitor.json('GET', `/api/v1/calls?${new URLSearchParams(query)}`)
    return ((await response.json()) as any).data as { calls: any[]; next: string | null }
  }
  return { visitor, account, hold, list }
}

/** Calls of every kind there is, two things at once included. */
async function everyKind(hold: (over?: Partial<Call>) => Promise<Call>) {
  const hour = (hours: number) => DateTime.utc().plus({ days: 2, hours })
  await bookingOf(await hold(), hour(0))
  await messageOf(await hold())
  const both = await hold({ outcome: 'transferred' })
  await bookingOf(both, hour(1))
  await messageOf(both)
  await messageOf(await hold({ outcome: 'transferred' }))
  const cancelled = await bookingOf(await hold({ outcome: 'not-connected' }), hour(2))
  await cancelled.merge({ status: 'cancelled' }).save()
  await hold({ outcome: 'transferred' })
  await hold({ outcome: 'not-connected' })
  await hold({ outcome: 'vendor-fault' })
  await hold({ outcome: null, startedAt: null })
  await hold({ outcome: null })
  await hold()
  await hold({ status: 'in-progress', outcome: null, endedAt: null })
}

test.group('The list of calls', (group) => {
  isolate(group)

  for (const result of CALL_FILTERS) {
    test(`narrowed to ${result}, it has exactly the calls that came to that`, async ({
      assert,
    }) => {
      const { hold, list } = await business()
      await everyKind(hold)
      const { calls } = await list({})
      const those = calls.filter((call) => call.result === result).map(({ id }) => id)
      assert.isNotEmpty(those)
      const narrowed = await list({ result })
      assert.deepEqual(
        narrowed.calls.map(({ id }) => id),
        those
      )
    })
  }

  test('goes on to older ones with what it was narrowed to', async ({ assert }) => {
    const { hold, list } = await business()
    for (let pair = 0; pair < 27; pair += 1) {
      await hold({ outcome: 'not-connected' })
      await hold()
    }
    const first = await list({ result: 'missed', q: 'rita' })
    assert.lengthOf(first.calls, 25)
    const older = await list({ result: 'missed', q: 'rita', before: first.next! })
    assert.lengthOf(older.calls, 2)
    assert.isNull(older.next)
    const all = [...first.calls, ...older.calls]
    assert.isTrue(all.every(({ result }) => result === 'missed'))
    assert.equal(new Set(all.map(({ id }) => id)).size, 27)
  })

  test('finds callers by part of a name, where % and _ stand for themselves', async ({
    assert,
  }) => {
    const { account, hold, list } = await business()
    await hold()
    const odd = { accountId: account.id, phone: '+15550100008', name: '50%_Off \\ Ltd' }
    const contact = await Contact.create(odd)
    const { id } = await hold({ contactId: contact.id, fromNumber: contact.phone })
    const found = async (q: string) => (await list({ q })).calls.map((call) => call.id)
    assert.lengthOf(await found('ITA cal'), 1)
    assert.lengthOf(await found('nobody'), 0)
    for (const q of ['%', '_', '0%_o', '\\']) assert.deepEqual(await found(q), [id])
    assert.lengthOf(await found('R%a'), 0)
  })

  test('finds callers by a number, however it is written', async ({ assert }) => {
    const { hold, list } = await business()
    await hold()
    const { id } = await hold({ fromNumber: '+493023125001', contactId: null })
    const ways = [
      '+493023125001',
      '0049 30 23125001',
      '030/231 250-01',
      '+49 (0)30 23125001',
      '5001',
    ]
    for (const q of ways) {
      assert.deepEqual(
        (await list({ q })).calls.map((call) => call.id),
        [id],
        q
      )
    }
    assert.lengthOf((await list({ q: '030 99' })).calls, 0)
  })

  test('a call is dealt with, and is not after all', async ({ assert }) => {
    const { visitor, hold } = await business()
    const { id } = await hold({ outcome: 'not-connected' })
    const missed = async () => {
      const response = await visitor.json('GET', '/api/v1/home')
      return ((await response.json()) as any).data.missed.map((call: any) => call.id)
    }
    const post = async (path: string) => {
      const response = await visitor.json('POST', `/api/v1/calls/${id}/${path}`)
      return ((await response.json()) as any).data.handledAt
    }
    assert.deepEqual(await missed(), [id])
    const first = await post('handlings')
    assert.isString(first)
    assert.equal(await post('handlings'), first)
    assert.deepEqual(await missed(), [])
    assert.isNull(await post('handlings/removals'))
    assert.deepEqual(await missed(), [id])
  })

  test('nobody deals with calls of another business', async ({ assert }) => {
    const { hold } = await business()
    const call = await hold({ outcome: 'not-connected' })
    const { visitor } = await signedUp()
    for (const path of ['handlings', 'handlings/removals']) {
      const { status } = await visitor.json('POST', `/api/v1/calls/${call.id}/${path}`)
      assert.equal(status, 404)
    }
    assert.isNull((await call.refresh()).handledAt)
  })
})
