import { test } from '@japa/runner'
import SaveSettings from '#actions/business/save_settings'
import Account from '#models/account'
import ClosedDay from '#models/closed_day'
import Holiday from '#models/holiday'
import HolidayException from '#models/holiday_exception'
import Membership from '#models/membership'
import OpeningHour from '#models/opening_hour'
import Service from '#models/service'
import Staff from '#models/staff'
import User from '#models/user'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness } from '#tests/support/api/history'
import { signedUp } from '#tests/support/api/people'

const SETTINGS = { name: 'Field & Sons', zone: 'Europe/Berlin', language: 'en' }

test.group('Forms of the settings', (group) => {
  isolate(group)

  test('save a week, and give it back with what is wrong', async ({ assert, client }) => {
    const { visitor, account, user } = await signedUp()
    const week = {
      'days[mon][0][opens]': '09:00',
      'days[mon][0][closes]': '12:00',
      'days[mon][1][opens]': '13:00',
      'days[mon][1][closes]': '00:00',
      'days[tue][0][opens]': '',
      'days[tue][0][closes]': '',
      'days[sun][0][opens]': '10:00',
      'days[sun][0][closes]': '12:00',
      'closed[]': ['sun'],
    }
    assert.equal((await visitor.form('/api/v1/hours', week)).status, 303)
    const kept = await OpeningHour.query().where('accountId', account.id).orderBy('opens')
    assert.deepEqual(
      kept.map(({ weekday, opens, closes }) => [weekday, opens, closes]),
      [
        [1, '09:00', '12:00'],
        [1, '13:00', '24:00'],
      ]
    )

    const response = await client
      .post('/api/v1/hours')
      .header('accept', 'text/html')
      .redirects(0)
      .withCsrfToken()
      .loginAs(await User.findOrFail(user.id))
      .form({ ...week, 'days[mon][1][opens]': '11:00' })
    response.assertStatus(303)
    const flashed: any = response.flashMessages()
    assert.match(flashed.inputErrorsBag['days.mon'][0], /Monday.*12:00.*11:00/)
    assert.equal(flashed.days.mon[1].opens, '11:00')
    assert.lengthOf(await OpeningHour.query().where('accountId', account.id), 2)
  })

  test('close days and open them again', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const days = { firstDay: '2031-12-24', lastDay: '', reason: 'Fair' }
    assert.equal((await visitor.form('/api/v1/closed-days', days)).status, 303)
    const closed = await ClosedDay.findByOrFail('accountId', account.id)
    assert.deepEqual([closed.firstDay, closed.lastDay], ['2031-12-24', '2031-12-24'])
    await visitor.form(`/api/v1/closed-days/${closed.id}/removals`)
    assert.isNull(await ClosedDay.find(closed.id))

    const wrong = [
      { firstDay: '2031-12-24', lastDay: '2031-12-20' },
      { firstDay: '2031-02-30' },
      { firstDay: 'soon' },
    ]
    for (const one of wrong) {
      assert.equal((await visitor.json('POST', '/api/v1/closed-days', one)).status, 422)
    }
  })

  test('know the holidays of a place from the moment it is said, and of none when it is not', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    const holidays = () => Holiday.query().where('accountId', account.id)
    await visitor.form('/api/v1/settings', { ...SETTINGS, country: 'DE' })
    const inGermany = await holidays()
    await visitor.form('/api/v1/settings', { ...SETTINGS, country: 'DE', region: 'BY' })
    const inBavaria = await holidays()
    assert.isAbove(inBavaria.length, inGermany.length)

    await visitor.form('/api/v1/settings', { ...SETTINGS, country: 'US', region: 'BY' })
    assert.isNull((await Account.findOrFail(account.id)).region)
    await visitor.form('/api/v1/settings', { ...SETTINGS, country: '' })
    assert.lengthOf(await holidays(), 0)
  })

  test('say which calls are unwanted, and an emptied number that nobody rings too often', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    const save = async (shield: Record<string, string>) => {
      const { status } = await visitor.form('/api/v1/settings', { ...SETTINGS, ...shield })
      assert.equal(status, 303)
      const { refusesWithheld, refusesKnown, callsAnHour } = await Account.findOrFail(account.id)
      return [refusesWithheld, refusesKnown, callsAnHour]
    }
    const shield = { refusesWithheld: 'true', refusesKnown: 'false', callsAnHour: '3' }
    assert.deepEqual(await save(shield), [true, false, 3])
    assert.deepEqual(await save({ ...shield, callsAnHour: '1' }), [true, false, 3])
    assert.deepEqual(await save({}), [true, false, 3])
    const open = { refusesWithheld: 'false', refusesKnown: 'true', callsAnHour: '' }
    assert.deepEqual(await save(open), [false, true, null])
    const page = await (await visitor.open('/app/settings')).text()
    assert.match(page, /name="callsAnHour"/)
  })

  test('say what happens on one holiday', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const on = { day: '2031-12-25' }
    const say = (rest: Record<string, string>) =>
      visitor.json('POST', '/api/v1/holidays/exceptions', { ...on, ...rest })
    const kept = () => HolidayException.query().where('accountId', account.id)

    assert.equal((await say({ opening: 'hours', opens: '10:00', closes: '14:00' })).status, 200)
    assert.equal((await kept())[0].closes, '14:00')
    assert.equal((await say({ opening: 'hours', opens: '14:00', closes: '10:00' })).status, 422)
    assert.equal((await say({ opening: 'usual' })).status, 200)
    assert.isNull((await kept())[0].opens)
    assert.equal((await say({ opening: 'closed' })).status, 200)
    assert.lengthOf(await kept(), 0)
  })

  test('add, change and switch services and staff', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const own = { accountId: account.id }
    await visitor.form('/api/v1/services', { name: 'Visit', minutes: '60', price: '' })
    const service = await Service.findByOrFail(own)
    assert.include(service.serialize(), { minutes: 60, bufferMinutes: 0, price: null })
    await visitor.form('/api/v1/staff', { name: 'Nora', capacity: '1' })
    const staff = await Staff.findByOrFail(own)
    const change = { 'name': 'Visit', 'minutes': '45', 'staffIds[]': staff.id }
    const changed = await visitor.form(`/api/v1/services/${service.id}`, change)
    assert.equal(changed.headers.get('location'), '/app/settings/services')
    await service.load('staff')
    assert.equal(service.staff[0].id, staff.id)

    for (const [kind, row] of [['services', service] as const, ['staff', staff] as const]) {
      assert.equal((await visitor.form(`/api/v1/${kind}/${row.id}/deactivations`)).status, 303)
      assert.isFalse((await row.refresh()).isActive)
      assert.equal((await visitor.form(`/api/v1/${kind}/${row.id}/activations`)).status, 303)
      assert.isTrue((await row.refresh()).isActive)
    }
  })

  test('give staff no calendar, receptionist or member of another account', async ({ assert }) => {
    const world = await establishedBusiness()
    const { visitor, account } = await signedUp()
    const fields = { name: 'Nora', capacity: 1 }
    const say = (rest: object) => visitor.json('POST', '/api/v1/staff', { ...fields, ...rest })
    assert.equal((await say({ userId: world.user.id })).status, 404)
    assert.equal((await say({ agentIds: [world.agent.id] })).status, 201)
    const staff = await Staff.query().where('accountId', account.id).preload('agents').firstOrFail()
    assert.lengthOf(staff.agents, 0)
  })

  test('say how many bookings stay when the zone changes', async ({ assert }) => {
    const { account, booking } = await establishedBusiness()
    const settings = { zone: 'America/New_York' }
    const { staying } = await new SaveSettings().handle({ account, settings })
    const before = booking.startsAt.toMillis()
    assert.equal(staying, 1)
    assert.equal((await booking.refresh()).startsAt.toMillis(), before)
    assert.equal(booking.zone, 'Europe/Berlin')
  })

  test('keep what each person chose to hear to themselves', async ({ assert }) => {
    const { visitor, user } = await signedUp()
    const chosen = { hears: 'digest', digestHour: '7' }
    assert.equal((await visitor.form('/api/v1/notifications', chosen)).status, 303)
    const membership = await Membership.findByOrFail('userId', user.id)
    assert.include(membership.serialize(), { hears: 'digest', digestHour: 7 })
  })
})
