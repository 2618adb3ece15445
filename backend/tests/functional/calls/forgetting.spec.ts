import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ForgetCalls from '#actions/calls/forget_calls'
import CallEvent from '#models/call_event'
import CallerMessage from '#models/caller_message'
import VendorEvent from '#models/vendor_event'
import { freeze } from '#tests/support/clock'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness, eventOf } from '#tests/support/api/history'

async function business(keptDays: number | null) {
  const { account, call, message } = await establishedBusiness()
  await account.merge({ keptDays }).save()
  await call.merge({ summary: 'Wants Friday', hasRecording: true }).save()
  await eventOf(call, 'said', { text: 'My number is secret' }, DateTime.utc())
  const tool = {
    id: 't',
    name: 'take_message',
    arguments: { text: 'secret' },
    text: 'Noted: secret',
  }
  await eventOf(call, 'tool', tool, DateTime.utc())
  await VendorEvent.create({
    provider: call.provider,
    key: call.vendorCallId,
    type: 'end-of-call-report',
    subject: call.vendorCallId,
    payload: { transcript: 'secret' },
    receivedAt: DateTime.utc(),
  })
  return { call, message }
}

function daysFromNow(days: number) {
  freeze(DateTime.now().plus({ days }))
}

test.group('What was said in calls', (group) => {
  isolate(group)

  test('is deleted when its time is up; what came of it stays', async ({ assert }) => {
    const { call, message } = await business(30)
    daysFromNow(31)
    await new ForgetCalls().handle()
    await new ForgetCalls().handle()
    await call.refresh()
    assert.deepEqual([call.transcript, call.summary, call.hasRecording], [[], null, false])
    const [event, ...others] = await CallEvent.query().where('callId', call.id)
    assert.lengthOf(others, 0)
    assert.deepEqual(event.data, { id: 't', name: 'take_message' })
    const stored = await VendorEvent.findByOrFail('subject', call.vendorCallId)
    assert.deepEqual(stored.payload, {})
    assert.equal((await CallerMessage.findOrFail(message.id)).text, message.text)
    assert.isNotNull(call.chargeMc)
  })

  test('is deleted of a call as well in which nobody said anything', async ({ assert }) => {
    const { call } = await business(30)
    await call.merge({ summary: null, hasRecording: false, transcript: [] }).save()
    await CallEvent.query().where({ callId: call.id, kind: 'said' }).delete()
    daysFromNow(31)
    await new ForgetCalls().handle()
    assert.deepEqual((await VendorEvent.findByOrFail('subject', call.vendorCallId)).payload, {})
  })

  test('is kept until then, and where the account keeps it', async ({ assert }) => {
    const [young, kept] = [await business(30), await business(null)]
    daysFromNow(29)
    await new ForgetCalls().handle()
    assert.equal((await young.call.refresh()).summary, 'Wants Friday')
    daysFromNow(4000)
    await new ForgetCalls().handle()
    assert.equal((await kept.call.refresh()).summary, 'Wants Friday')
    assert.isNull((await young.call.refresh()).summary)
  })
})
