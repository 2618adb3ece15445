import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import ReadDays from '#actions/accounts/read_days'
import CreateAgent from '#actions/agents/create_agent'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { freeze } from '#tests/support/clock'
import { openBusiness } from '#tests/support/town'

const BERLIN = 'Europe/Berlin'

test.group('Calls by day', (group) => {
  isolate(group)

  test('are counted by the business’s own midnight, fourteen days with today', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const callAt = (local: string) => {
      const createdAt = DateTime.fromISO(local, { zone: BERLIN }) as DateTime<true>
      return heldCall(account, agent, { id: uuidv7({ msecs: createdAt.toMillis() }), createdAt })
    }
    await callAt('2027-03-15T23:59:59')
    await callAt('2027-03-16T00:00:00')
    await callAt('2027-03-28T00:30')
    await callAt('2027-03-28T23:30')
    await callAt('2027-03-29T00:15')

    // Half past midnight in Berlin after a day of 23 hours; yesterday in UTC.
    freeze(DateTime.fromISO('2027-03-28T22:30Z'))
    const days = await new ReadDays().handle(account)
    assert.lengthOf(days, 14)
    assert.equal(new Set(days.map(({ date }) => date)).size, 14)
    assert.deepEqual(
      days.filter(({ calls }) => calls > 0),
      [
        { date: '2027-03-16', calls: 1 },
        { date: '2027-03-28', calls: 2 },
        { date: '2027-03-29', calls: 1 },
      ]
    )
    assert.equal(days.at(-1)!.date, '2027-03-29')
    await account.merge({ zone: 'America/New_York' }).save()
    const elsewhere = await new ReadDays().handle(account)
    assert.equal(elsewhere.at(-1)!.date, '2027-03-28')
  })
})
