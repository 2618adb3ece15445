import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import { bookingOf, heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import { freeze } from '#tests/support/clock'

const BERLIN = 'Europe/Berlin'

async function business() {
  const { visitor, account } = await signedUp()
  await account.merge({ zone: BERLIN }).save()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const week = async (day?: string) => {
    const response = await visitor.json('GET', `/api/v1/bookings/week${day ? `?day=${day}` : ''}`)
    return { status: response.status, data: ((await response.json()) as any).data }
  }
  /** At a time on the business's own clock. */
  const book = async (local: string) => {
    const startsAt = DateTime.fromISO(local, { zone: BERLIN })
    return bookingOf(await heldCall(account, agent), startsAt.toUTC() as DateTime<true>)
  }
  return { account, agent, week, book }
}

const WEEKS = [
  { name: 'whose Sunday has 23 hours', day: '2027-03-26', first: '2027-03-22', last: '2027-03-28' },
  { name: 'whose Sunday has 25 hours', day: '2027-10-31', first: '2027-10-25', last: '2027-10-31' },
  { name: 'across New Year', day: '2027-01-01', first: '2026-12-28', last: '2027-01-03' },
]

test.group('A week of bookings', (group) => {
  isolate(group)

  for (const { name, day, first, last } of WEEKS) {
    test(`${name} has seven days, and each booking on its own`, async ({ assert }) => {
      const { week, book } = await business()
      const after = DateTime.fromISO(last).plus({ days: 1 })
      const before = DateTime.fromISO(first).minus({ days: 1 })
      await book(`${before.toISODate()}T23:15`)
      await book(`${first}T00:00`)
      await book(`${last}T00:30`)
      await book(`${last}T23:15`)
      await book(`${after.toISODate()}T00:00`)
      const { data } = await week(day)
      const dates = data.days.map(({ date }: { date: string }) => date)
      assert.equal(new Set(dates).size, 7)
      assert.deepEqual([dates[0], dates[6]], [first, last])
      assert.deepEqual(data.dates, [first, last, last])
      assert.lengthOf(data.bookings, 3)
      assert.equal(data.next, after.toISODate())
      assert.equal(data.previous, DateTime.fromISO(first).minus({ days: 7 }).toISODate())
    })
  }

  test('is this one unless a day is asked for that there is', async ({ assert }) => {
    // Still Sunday in UTC, already Monday where the business is.
    freeze(DateTime.fromISO('2027-06-06T22:30Z'))
    const { week } = await business()
    for (const day of [undefined, '2027-02-30', '2027-13-01', '0000-00-00']) {
      const { status, data } = await week(day)
      assert.equal(status, 200)
      assert.equal(data.today, '2027-06-07')
      assert.equal(data.days[0].date, '2027-06-07')
    }
    assert.equal((await week('yesterday')).status, 422)
  })

  test('leaves out what was cancelled, and other businesses', async ({ assert }) => {
    const { week, book } = await business()
    const cancelled = await book('2027-06-08T10:00')
    await cancelled.merge({ status: 'cancelled' }).save()
    const other = await business()
    await other.book('2027-06-08T11:00')
    assert.deepEqual((await week('2027-06-08')).data.bookings, [])
  })
})
