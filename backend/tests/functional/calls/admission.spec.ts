import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import ExpireHolds from '#actions/credits/expire_holds'
import SweepCalls from '#actions/calls/sweep_calls'
import Call from '#models/call'
import CreditHold from '#models/credit_hold'
import { spawnServer } from '#tests/support/api/spawned_server'
import { freeze } from '#tests/support/clock'
import { balanceOf, findingsOf } from '#tests/support/ledger'
import { passOverOthers } from '#tests/support/sweeping'
import { giveCredits, openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type Account from '#models/account'

/** What the longest call of a receptionist costs: ten minutes at 15 a minute. */
const FULL_MC = 150_000n
const FULL_SECONDS = 600
const WELCOME = 100n
const AT_ONCE = 30

function holdsOf({ id: accountId }: Account) {
  return CreditHold.query().where({ accountId, status: 'open' })
}

async function heldFor(account: Account) {
  const holds = await holdsOf(account)
  return holds.reduce((sum, { amountMc }) => sum + amountMc, 0n)
}

/** The longest talk that each of thirty callers at once is given; refused ones are left out. */
async function ringAtOnce(reception: Awaited<ReturnType<typeof openReception>>) {
  const lines = Array.from({ length: AT_ONCE }, () => new VoiceLine(reception))
  const answers = await Promise.all(lines.map((line) => line.ask()))
  return answers
    .flatMap(({ body }) => body.assistantOverrides?.maxDurationSeconds ?? [])
    .sort((a, b) => b - a)
}

/** Real commits: what one call holds, the next one sees. */
test.group('Thirty calls at once', (group) => {
  group.each.setup(passOverOthers)

  test('with credits for three: three are answered, the fourth is not', async ({ assert }) => {
    const reception = await openReception()
    const { account } = reception
    await giveCredits(account, 450n - WELCOME)
    assert.deepEqual(await ringAtOnce(reception), [FULL_SECONDS, FULL_SECONDS, FULL_SECONDS])
    assert.equal(await heldFor(account), 3n * FULL_MC)
    const { availableMc, heldMc, debtMc } = await balanceOf(account)
    assert.deepEqual([availableMc, heldMc, debtMc], [0n, 3n * FULL_MC, 0n])
    const refused = await Call.query().where({ accountId: account.id, excused: 'not-admitted' })
    assert.lengthOf(refused, AT_ONCE - 3)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('what is left beyond three pays for one shorter call', async ({ assert }) => {
    const reception = await openReception()
    const { account } = reception
    // 42 credits more are two minutes and 48 seconds, at 15 a minute.
    await giveCredits(account, 492n - WELCOME)
    assert.deepEqual(await ringAtOnce(reception), [600, 600, 600, 168])
    assert.equal(await heldFor(account), 492_000n)
    assert.equal((await balanceOf(account)).availableMc, 0n)
  })

  test('and a server that is killed among them: no hold outlives its time', async ({ assert }) => {
    const reception = await openReception()
    const { account } = reception
    await giveCredits(account, 4_500n - WELCOME)
    const server = await spawnServer()
    getActiveTestOrFail().cleanup(server.kill)
    const lines = Array.from(
      { length: AT_ONCE },
      (_, at) => new VoiceLine(reception, `+155501002${at + 10}`, `${server.origin}/inbound/vapi`)
    )
    const promised: VoiceLine[] = []
    let killed: Promise<void> | undefined
    const ring = async (line: VoiceLine) => {
      const answer = await line.ask().catch(() => null)
      if (answer?.body?.assistantId) promised.push(line)
      if (promised.length === 5) killed ??= server.kill()
    }
    await Promise.all(lines.map(ring))
    await killed
    assert.isAtLeast(promised.length, 5)
    assert.isBelow(promised.length, AT_ONCE, 'it was killed among them')

    // Whoever was promised an agent has a hold; the books agree with the holds, whatever was cut off.
    const holds = await holdsOf(account)
    for (const line of promised) {
      const { id } = await line.find()
      assert.isTrue(holds.some(({ callId }) => callId === id))
    }
    const during = await balanceOf(account)
    assert.equal(during.heldMc, await heldFor(account))
    assert.equal(during.availableMc + during.heldMc, 4_500_000n)
    assert.deepEqual(await findingsOf(account), [])

    freeze(DateTime.utc().plus({ seconds: FULL_SECONDS, minutes: 16 }))
    await new ExpireHolds().handle()
    assert.lengthOf(await holdsOf(account), 0)
    const after = await balanceOf(account)
    assert.deepEqual([after.availableMc, after.heldMc], [4_500_000n, 0n])
    await new SweepCalls().handle()
    const open = await Call.query().where('accountId', account.id).whereNot('status', 'ended')
    assert.lengthOf(open, 0)
    const found = (await findingsOf(account)).filter(({ severity }) => severity === 'error')
    assert.deepEqual(found, [])
  })
})
