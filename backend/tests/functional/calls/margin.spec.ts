import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ReadMargin from '#actions/calls/read_margin'
import ReadRecovered from '#actions/calls/read_recovered'
import RecordReport from '#actions/calls/record_report'
import Call from '#models/call'
import { isolate } from '#tests/support/api/isolation'
import { reportOf } from '#tests/support/reports'
import { openReception } from '#tests/support/town'

const receivedAt = () => DateTime.utc()
const period = () => ({
  from: DateTime.utc().minus({ hours: 1 }),
  until: DateTime.utc().plus({ hours: 1 }),
})

test.group('What calls leave us', (group) => {
  isolate(group)

  test('by call and by account, what was given back taken off, unknown costs left out', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { account } = reception
    const record = async (seconds: number, totalMicros: number | null, said: string) => {
      const lines = totalMicros === null ? [] : [{ component: 'vapi', micros: totalMicros }]
      const cost = totalMicros === null ? null : { totalMicros, lines }
      const transcript = [{ role: 'caller' as const, text: said, offsetMs: null }]
      const report = reportOf(reception, { seconds, cost, transcript })
      await new RecordReport().handle({ provider: 'vapi', report, receivedAt: receivedAt() })
      return Call.findByOrFail('vendorCallId', report.callId)
    }
    // 250 mc a second; a dollar is 100 credits here.
    const good = await record(60, 50_000, 'Hello')
    const bad = await record(4, 20_000, 'Hello')
    const spam = await record(4, 1_000, ' ')
    const unknown = await record(120, null, 'Hello')

    const { accounts, calls } = await new ReadMargin().handle({
      ...period(),
      accountId: account.id,
    })
    assert.deepEqual(
      calls.map(({ id, marginMc }) => [id, marginMc]),
      [
        [bad.id, 1_000n - 2_000n],
        [spam.id, 0n - 100n],
        [unknown.id, null],
        [good.id, 15_000n - 5_000n],
      ]
    )
    assert.deepInclude(accounts[0], {
      id: account.id,
      calls: 4,
      unknown: 1,
      chargeMc: 47_000n,
      givenBackMc: 1_000n,
      costMicros: 71_000n,
      openMc: 30_000n,
      marginMc: 8_900n,
    })
    const { install } = await new ReadMargin().handle(period())
    assert.isAtLeast(install.calls, 4)
    assert.deepEqual(bad.vendorCostLines, [{ component: 'vapi', micros: 20_000 }])
  })

  test('a period without calls has no margin', async ({ assert }) => {
    const long = DateTime.utc().minus({ years: 5 })
    const { install, accounts } = await new ReadMargin().handle({ from: long, until: long })
    assert.deepEqual([install.calls, install.marginMc, accounts.length], [0, null, 0])
  })

  test('what was fetched is known as that', async ({ assert }) => {
    const reception = await openReception()
    const before = await new ReadRecovered().handle()
    const told = { provider: 'vapi', receivedAt: receivedAt() }
    await new RecordReport().handle({ ...told, report: reportOf(reception, { seconds: 30 }) })
    const report = reportOf(reception, { seconds: 30 })
    await new RecordReport().handle({ ...told, report, isRecovered: true })
    const after = await new ReadRecovered().handle()
    assert.equal(after.count, before.count + 1)
    assert.equal(after.calls[0].vendorCallId, report.callId)
    assert.equal(after.calls[0].account.id, reception.account.id)
    const tomorrow = DateTime.utc().plus({ days: 1 })
    assert.equal((await new ReadRecovered().handle({ since: tomorrow })).count, 0)
  })
})
