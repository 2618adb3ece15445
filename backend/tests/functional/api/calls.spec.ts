import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { ApiResponse } from '@japa/api-client'
import PriceVersion from '#models/price_version'
import { isolate } from '#tests/support/api/isolation'
import {
  bookingOf,
  establishedBusiness,
  eventOf,
  heldCall,
  messageOf,
} from '#tests/support/api/history'

test.group('Calls', (group) => {
  isolate(group)

  test('are listed newest first, 25 at a time, each once', async ({ assert, client }) => {
    const { account, agent, user, call } = await establishedBusiness()
    const made = [call.id]
    for (let n = 0; n < 59; n++) made.unshift((await heldCall(account, agent)).id)

    const pages: string[][] = []
    let before: string | null = ''
    while (before !== null) {
      const response: ApiResponse = await client
        .get('/api/v1/calls')
        .qs(before ? { before } : {})
        .loginAs(user)
      const { calls, next } = response.body().data
      pages.push(calls.map(({ id }: any) => id))
      before = next
    }
    assert.deepEqual(
      pages.map(({ length }) => length),
      [25, 25, 10]
    )
    assert.deepEqual(pages.flat(), made)
  })

  test('a page that is exactly full says that there is no other', async ({ assert, client }) => {
    const { account, agent, user } = await establishedBusiness()
    for (let n = 0; n < 24; n++) await heldCall(account, agent)
    const response = await client.get('/api/v1/calls').loginAs(user)
    assert.lengthOf(response.body().data.calls, 25)
    assert.isNull(response.body().data.next)
  })

  test('say who rang and what came of it', async ({ assert, client }) => {
    const { account, agent, user, call, booking } = await establishedBusiness()
    const urgent = await heldCall(account, agent)
    await messageOf(urgent, { isUrgent: true })
    await heldCall(account, agent, { outcome: 'not-connected', startedAt: null, billedSeconds: 0 })

    const response = await client.get('/api/v1/calls').loginAs(user)
    const [missed, message, booked] = response.body().data.calls
    assert.equal(missed.result, 'missed')
    assert.equal(message.result, 'message')
    assert.isTrue(message.hasUrgentMessage)
    assert.equal(booked.id, call.id)
    assert.equal(booked.result, 'booked')
    assert.deepEqual(booked.from, {
      name: 'Rita Caller',
      number: '+15550100007',
      contactId: call.contactId,
    })
    assert.equal(booked.booking.startsAt, booking.startsAt.toUTC().toISO())
    assert.equal(booked.chargeMc, 68_000)
  })

  test('explain what they cost')
    .with([
      { seconds: 272, chargeMc: 68_000n, words: '4 min 32 s × 15 credits/min = 68 credits' },
      { seconds: 45, chargeMc: 11_250n, words: '45 s × 15 credits/min = 11.25 credits' },
      {
        seconds: 61,
        chargeMc: 30_000n,
        words: '1 min 1 s, counted as 2 min 0 s × 15 credits/min = 30 credits',
      },
      {
        seconds: 8,
        chargeMc: 0n,
        words: '8 s, not charged: the line failed',
        excused: 'the line failed',
      },
    ])
    .run(async ({ assert, client }, { seconds, chargeMc, words, excused }) => {
      const { account, agent, user } = await establishedBusiness()
      const over = { billedSeconds: seconds, chargeMc, excused: excused ?? null }
      const call = await heldCall(account, agent, over)

      const response = await client.get(`/api/v1/calls/${call.id}`).loginAs(user)
      const { cost } = response.body().data.call
      assert.equal(cost.explanation, words)
      assert.equal(cost.chargeMc, Number(chargeMc))
      assert.equal(cost.perMinuteMc, Number((await PriceVersion.firstOrFail()).perMinuteMc))
    })

  test('show what was said, what the agent did meanwhile, and everything in order', async ({
    assert,
    client,
  }) => {
    const { user, call } = await establishedBusiness()
    const start = DateTime.utc().minus({ minutes: 5 })
    const tool = { id: 't1', name: 'find_slots', text: 'Friday: 3 free', ok: true, arguments: {} }
    await eventOf(call, 'tool', tool, start.plus({ seconds: 20 }))
    await eventOf(call, 'asked', { admitted: true }, start)
    await bookingOf(call, DateTime.utc().plus({ days: 9 }))

    const response = await client.get(`/api/v1/calls/${call.id}`).loginAs(user)
    const shown = response.body().data.call
    assert.deepEqual(shown.transcript, call.transcript)
    assert.deepEqual(
      shown.timeline.map(({ kind, text }: any) => [kind, text]),
      [
        ['asked', 'The phone rang'],
        ['tool', 'Looked for free times: Friday: 3 free'],
      ]
    )
    assert.lengthOf(shown.receipts, 1)
    assert.include(shown.receipts[0], { name: 'find_slots', text: 'Friday: 3 free', ok: true })
    assert.lengthOf(shown.bookings, 2)
    assert.lengthOf(shown.messages, 1)
  })

  test('an id that is none is not found', async ({ client }) => {
    const { user } = await establishedBusiness()
    const response = await client.get('/api/v1/calls/none').loginAs(user)
    response.assertStatus(404)
  })
})
