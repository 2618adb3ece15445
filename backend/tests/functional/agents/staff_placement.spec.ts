import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import Staff from '#models/staff'
import { connectCalendar, openBusiness } from '#tests/support/town'

test.group('Where staff are booked', () => {
  test('in the connected calendar, when the calendar was there first', async ({ assert }) => {
    const business = await openBusiness()
    await connectCalendar(business)
    await new CreateAgent().handle({ account: business.account, template: 'salon' })
    await assertPlaced(assert, business.account.id)
  })

  test('in the connected calendar, when the agent was there first', async ({ assert }) => {
    const business = await openBusiness()
    await new CreateAgent().handle({ account: business.account, template: 'salon' })
    await connectCalendar(business)
    await assertPlaced(assert, business.account.id)
  })
})

async function assertPlaced(assert: any, accountId: string) {
  const staff = await Staff.query()
    .where({ accountId })
    .preload('writeCalendar')
    .preload('readCalendars')
    .firstOrFail()
  assert.isTrue(staff.writeCalendar.isPrimary)
  assert.deepEqual(
    staff.readCalendars.map(({ id }) => id),
    [staff.writeCalendarId]
  )
}
