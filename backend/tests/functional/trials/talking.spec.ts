import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import WatchCalls from '#actions/calls/watch_calls'
import ExpireHolds from '#actions/credits/expire_holds'
import Call from '#models/call'
import WebhookDelivery from '#models/webhook_delivery'
import { appUrl } from '#config/app'
import { LIMITS } from '#services/trials/limits'
import { beginWith, openTrialPage, reportOf, seat, talkOf } from '#tests/support/browser_call'
import { freeze } from '#tests/support/clock'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { letPass } from '#tests/support/passing_time'
import { passOverOthers, standStill } from '#tests/support/sweeping'
import { giveCredits, registerBin, sandbox } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const WELCOME_MC = 100_000n

/** Somebody talks, and goes on talking. */
async function talk(grant: any) {
  const { id } = await beginWith(grant)
  return talkOf({ vendorCallId: id })
}

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())

test.group('Talking to a receptionist in the browser', (group) => {
  group.each.setup(passOverOthers)

  test('is a call: held for at the token, charged once, by the version of the token', async ({
    assert,
  }) => {
    const { account, agent, visitor, press } = await openTrialPage()
    await seat({ script: 'books', faults: { duplicate: true } })
    const { status, call, grant } = await press()
    assert.equal(status, 201)
    assert.equal((await balanceOf(account)).heldMc, WELCOME_MC)
    assert.equal(call.maxDurationSeconds, 400)

    const { id } = await beginWith(grant)
    const held = await reportOf({ vendorCallId: id })
    assert.equal(held.id, call.id)
    assert.equal(held.agentVersionId, agent.liveVersionId)
    assert.deepEqual([held.direction, held.fromNumber, held.numberId], ['web', null, null])
    assert.isAbove(Number(held.chargeMc), 0)
    const [settled, ...more] = await transactionsOf(account, 'settle')
    assert.equal(settled!.idempotencyKey, `call:vapi:${id}`)
    assert.lengthOf(more, 0)
    const { availableMc, heldMc } = await balanceOf(account)
    assert.deepEqual([availableMc, heldMc], [WELCOME_MC - held.chargeMc!, 0n])
    assert.lengthOf(await Call.query().where('accountId', account.id), 1)
    assert.deepEqual(await findingsOf(account), [])

    const list = (await (await visitor.json('GET', '/api/v1/calls')).json()) as any
    assert.equal(list.data.calls[0].direction, 'web')
    assert.equal(list.data.calls[0].chargeMc, Number(held.chargeMc))
  })

  test('its token is for this receptionist, this site and a minute', async ({ assert }) => {
    const { agent, press } = await openTrialPage()
    const { grant } = await press()
    const { exp, token } = claimsOf(grant.token)
    assert.deepEqual(token.restrictions, {
      enabled: true,
      allowedOrigins: [new URL(appUrl).origin],
      allowedAssistantIds: [agent.vendorAgentId],
      allowTransientAssistant: false,
    })
    assert.closeTo(exp, Date.now() / 1000 + 60, 5)
    assert.equal(grant.overrides.metadata.agentVersionId, agent.liveVersionId)
  })

  test('that nobody begins gives back what it held after two minutes, and tells nobody', async ({
    assert,
  }) => {
    const { account, visitor, press } = await openTrialPage()
    await registerBin(account)
    const { call } = await press()
    await letPass({ seconds: 115 }, [call.id])
    await new ExpireHolds().handle()
    assert.equal((await balanceOf(account)).heldMc, WELCOME_MC)
    await letPass({ seconds: 10 }, [call.id])
    const { availableMc, heldMc } = await balanceOf(account)
    assert.deepEqual([availableMc, heldMc], [WELCOME_MC, 0n])
    const lapsed = await Call.findOrFail(call.id)
    assert.deepEqual([lapsed.status, lapsed.excused], ['ended', 'not-begun'])
    assert.isNull(await WebhookDelivery.findBy('accountId', account.id))
    const list = (await (await visitor.json('GET', '/api/v1/calls')).json()) as any
    assert.deepEqual(list.data.calls, [])
    const home = (await (await visitor.json('GET', '/api/v1/home')).json()) as any
    assert.deepEqual(home.data.lastCalls, [])
    assert.deepEqual(await findingsOf(account), [])
  })

  test('is charged, once, when the news of it comes after that', async ({ assert }) => {
    const { account, press } = await openTrialPage()
    await seat({ script: 'asks-hours' })
    const { call, grant } = await press()
    await letPass({ minutes: 3 }, [call.id])
    const { id } = await beginWith(grant)
    const late = await reportOf({ vendorCallId: id })
    assert.equal(late.id, call.id)
    assert.isNull(late.excused)
    assert.equal((await balanceOf(account)).availableMc, WELCOME_MC - late.chargeMc!)
    assert.lengthOf(await transactionsOf(account, 'settle'), 1)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('is not kept from whoever presses again by what the first time held', async ({ assert }) => {
    const { account, press } = await openTrialPage()
    const first = await press()
    const second = await press()
    assert.equal(second.status, 201)
    assert.equal((await balanceOf(account)).heldMc, WELCOME_MC)
    assert.equal((await Call.findOrFail(first.call.id)).excused, 'not-begun')
  })

  test('needs credits for a minute, and leaves nothing when there are none', async ({ assert }) => {
    const page = await openTrialPage()
    await new VoiceLine(page).ask()
    const { status, code } = await page.press()
    assert.deepEqual([status, code], [402, 'E_CREDITS_SHORT'])
    assert.isNull(await Call.findBy({ accountId: page.account.id, direction: 'web' }))
  })

  test('needs a receptionist that is live and answers, of an account that is active', async ({
    assert,
  }) => {
    const { account, agent, press } = await openTrialPage()
    const draft = await new CreateAgent().handle({ account, template: 'general' })
    assert.equal((await press(draft)).code, 'E_AGENT_NOT_LIVE')
    await agent.merge({ status: 'paused' }).save()
    assert.equal((await press()).code, 'E_AGENT_PAUSED')
    await account.merge({ status: 'suspended' }).save()
    const { status, code } = await press()
    assert.deepEqual([status, code], [403, 'E_ACCOUNT_SUSPENDED'])
    assert.equal((await balanceOf(account)).heldMc, 0n)
  })

  test('is for those who may change the receptionist, of its own account', async ({ assert }) => {
    const { agent } = await openTrialPage()
    const other = await openTrialPage()
    assert.equal((await other.press(agent)).status, 404)
    const employee = await openTrialPage('member')
    assert.equal((await employee.press()).status, 403)
  })

  test('is had so many times a day', async ({ assert }) => {
    const { talksADay } = LIMITS
    getActiveTestOrFail().cleanup(() => {
      LIMITS.talksADay = talksADay
    })
    LIMITS.talksADay = 1
    const { press } = await openTrialPage()
    assert.equal((await press()).status, 201)
    assert.deepEqual((await press()).code, 'E_TRIALS_SPENT')
  })

  test('holds nothing while the vendor is away', async ({ assert }) => {
    const town = await sandbox()
    const { account, press } = await openTrialPage()
    getActiveTestOrFail().cleanup(() => town.clearFaults())
    await town.inject('vapi', { kind: 'status', status: 503, match: 'GET /assistant', times: 5 })
    assert.equal((await press()).status, 503)
    assert.equal((await balanceOf(account)).heldMc, 0n)
  })

  test('begun twice with one token is two calls, each held for, ended in time and charged', async ({
    assert,
  }) => {
    const { account, press } = await openTrialPage()
    const town = await sandbox()
    await giveCredits(account, 100n)
    await seat({ script: 'asks-hours', faults: { stay: true } })
    const { grant } = await press()
    const [first, second] = [await talk(grant), await talk(grant)]
    assert.deepEqual([first.maxDurationSeconds, second.maxDurationSeconds], [600, 200])
    assert.equal((await balanceOf(account)).heldMc, 2n * WELCOME_MC)

    freeze(second.startedAt!.plus({ seconds: 231 }))
    await standStill(town, DateTime.utc())
    assert.equal(await new WatchCalls().handle(), 1)
    const ended = await reportOf({ vendorCallId: second.vendorCallId })
    assert.equal(ended.billedSeconds, 205)
    assert.equal((await balanceOf(account)).heldMc, 600n * 250n)
  })

  test('begun again without credits costs nothing, and is ended', async ({ assert }) => {
    const { account, press } = await openTrialPage()
    const town = await sandbox()
    await seat({ script: 'asks-hours', faults: { stay: true } })
    const { grant } = await press()
    const [first, second] = [await talk(grant), await talk(grant)]
    assert.deepEqual([first.maxDurationSeconds, second.maxDurationSeconds], [400, 0])

    freeze(second.startedAt!.plus({ seconds: 31 }))
    await standStill(town, DateTime.utc())
    assert.equal(await new WatchCalls().handle(), 1)
    const ended = await reportOf({ vendorCallId: second.vendorCallId })
    assert.deepEqual([ended.excused, ended.chargeMc], ['not-admitted', 0n])
    assert.equal((await balanceOf(account)).heldMc, WELCOME_MC)
    assert.deepEqual(await transactionsOf(account, 'settle'), [])
  })

  test('is nobody else’s call, whatever a browser says of it', async ({ assert }) => {
    const victim = await openTrialPage()
    const forger = await openTrialPage()
    await seat({ script: 'asks-hours' })
    const { call } = await victim.press()
    const { grant } = await forger.press()
    const { id } = await beginWith(grant, { ...grant.overrides.metadata, callId: call.id })
    const forged = await reportOf({ vendorCallId: id })
    assert.equal(forged.accountId, forger.account.id)
    const waiting = await Call.findOrFail(call.id)
    assert.equal(waiting.status, 'ringing')
    assert.equal((await balanceOf(victim.account)).heldMc, WELCOME_MC)
  })
})
