import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { phrases } from '#services/calls/phrases'
import { balanceOf } from '#tests/support/ledger'
import { freeze } from '#tests/support/clock'
import { giveCredits, openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type { AfterHours } from '#services/agents/content'

const NIGHT = DateTime.fromISO('2031-03-05T22:00', { zone: 'Europe/Berlin' })
const NOON = NIGHT.set({ hour: 12 })

async function receptionWith(afterHours: AfterHours) {
  const reception = await openReception()
  await giveCredits(reception.account, 10_000n)
  await reception.agent.load('liveVersion')
  const { liveVersion } = reception.agent
  await liveVersion.merge({ content: { ...liveVersion.content, afterHours } }).save()
  return reception
}

test.group('A call after hours', () => {
  test('is answered, and told that it is closed, where messages are taken', async ({ assert }) => {
    const reception = await receptionWith({ rule: 'message', number: null, sentence: null })
    freeze(NIGHT)
    const { body } = await new VoiceLine(reception).ask()
    assert.equal(body.assistantOverrides.variableValues.open_now, 'closed')
    freeze(NOON)
    const atNoon = await new VoiceLine(reception).ask()
    assert.equal(atNoon.body.assistantOverrides.variableValues.open_now, 'open')
  })

  test('hears a sentence and costs nothing where the owner wants none', async ({ assert }) => {
    const reception = await receptionWith({ rule: 'closed', number: null, sentence: null })
    const before = await balanceOf(reception.account)
    freeze(NIGHT)
    const line = new VoiceLine(reception)
    assert.equal((await line.ask()).body.error, phrases('en').closedNow)
    await line.report(20)
    await work()
    assert.deepEqual(await balanceOf(reception.account), before)
    assert.equal((await line.find()).excused, 'after-hours')
    freeze(NOON)
    assert.isDefined((await new VoiceLine(reception).ask()).body.assistantId)
  })

  test('rings the phone that the owner named, and is answered where there is none', async ({
    assert,
  }) => {
    const number = '+493023125001'
    const reception = await receptionWith({ rule: 'transfer', number, sentence: null })
    freeze(NIGHT)
    const { body } = await new VoiceLine(reception).ask()
    assert.equal(body.destination.number, number)
    const nobody = await receptionWith({ rule: 'transfer', number: null, sentence: null })
    assert.isDefined((await new VoiceLine(nobody).ask()).body.assistantId)
  })
})
