import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CloseDays from '#actions/business/close_days'
import ExceptHoliday from '#actions/business/except_holiday'
import OpenDays from '#actions/business/open_days'
import ChangeBusiness from '#actions/business/change_business'
import { freeze } from '#tests/support/clock'
import { offersOf, receptionIn } from '#tests/support/reception'

const BERLIN = 'Europe/Berlin'
const NEW_YORK = 'America/New_York'
/** A Thursday; Corpus Christi, a holiday in Bavaria and none in Berlin. */
const CORPUS_CHRISTI = '2031-06-12'
const THANKSGIVING = '2031-11-27'

function morning(day: string, zone: string) {
  freeze(DateTime.fromISO(`${day}T07:00`, { zone }))
}

const CLOSED = { firstDay: CORPUS_CHRISTI, lastDay: CORPUS_CHRISTI, reason: 'Moving house' }

test.group('Closed days', () => {
  test('are offered to nobody from the moment they are said', async ({ assert }) => {
    morning('2031-06-11', BERLIN)
    const salon = await receptionIn({ zone: BERLIN })
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, [CORPUS_CHRISTI])

    const { closedDay } = await new CloseDays().handle({ account: salon.account, ...CLOSED })
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, ['2031-06-13'])

    await new OpenDays().handle({ closedDay })
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, [CORPUS_CHRISTI])
  })

  test('refuse what was offered before, in a call that is still going on', async ({ assert }) => {
    morning('2031-06-11', BERLIN)
    const salon = await receptionIn({ zone: BERLIN })
    const { line, slots } = await offersOf(salon, CORPUS_CHRISTI)
    await new CloseDays().handle({ account: salon.account, ...CLOSED })

    const given = { service: 'Haircut', name: 'Jo Caller', slot: slots[0] }
    const { ok, text } = await line.use('book_slot', given)
    assert.isFalse(ok)
    assert.match(text, /closed at that time/)
    const { days } = await offersOf(salon, CORPUS_CHRISTI, { line })
    assert.deepEqual(days, ['2031-06-13'])
  })

  test('can be a range, both ends in it', async ({ assert }) => {
    morning('2031-06-10', BERLIN)
    const salon = await receptionIn({ zone: BERLIN })
    const range = { firstDay: '2031-06-11', lastDay: '2031-06-13', reason: null }
    await new CloseDays().handle({ account: salon.account, ...range })
    assert.deepEqual((await offersOf(salon, 'today')).days, ['2031-06-10'])
    assert.deepEqual((await offersOf(salon, '2031-06-11')).days, ['2031-06-14'])
  })

  test('are days of the business’s own zone', async ({ assert }) => {
    morning('2031-06-11', NEW_YORK)
    const salon = await receptionIn({ zone: NEW_YORK })
    await new CloseDays().handle({ account: salon.account, ...CLOSED })
    // At 17:00 it is 21:00 in UTC, and an hour before Thursday in Berlin.
    const { days, times } = await offersOf(salon, '2031-06-11')
    assert.deepEqual(days, ['2031-06-11'])
    assert.equal(times.at(-1), '17:00')
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, ['2031-06-13'])
  })

  test('leave what is booked, and say how much that is', async ({ assert }) => {
    morning('2031-06-11', BERLIN)
    const salon = await receptionIn({ zone: BERLIN })
    const { line, slots } = await offersOf(salon, CORPUS_CHRISTI)
    const given = { service: 'Haircut', name: 'Jo Caller', slot: slots[0] }
    assert.isTrue((await line.use('book_slot', given)).ok)
    const { booked } = await new CloseDays().handle({ account: salon.account, ...CLOSED })
    assert.equal(booked, 1)
  })
})

test.group('Public holidays', () => {
  test('are those of the region: {region}')
    .with([
      { region: 'BY', open: '2031-06-13' },
      { region: 'BE', open: CORPUS_CHRISTI },
      { region: null, open: CORPUS_CHRISTI },
    ])
    .run(async ({ assert }, { region, open }) => {
      morning('2031-06-11', BERLIN)
      const salon = await receptionIn({ zone: BERLIN, country: 'DE', region })
      assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, [open])
    })

  test('are kept where the business is: Thanksgiving in New York', async ({ assert }) => {
    morning('2031-11-26', NEW_YORK)
    const salon = await receptionIn({ zone: NEW_YORK, country: 'US', region: 'NY' })
    const { days, times } = await offersOf(salon, THANKSGIVING)
    assert.deepEqual(days, ['2031-11-28'])
    assert.equal(times[0], '09:00')
  })

  test('close nobody who does not close on them', async ({ assert }) => {
    morning('2031-06-11', BERLIN)
    const salon = await receptionIn({ zone: BERLIN, country: 'DE', region: 'BY' })
    await new ChangeBusiness().handle({
      accountId: salon.account.id,
      change: (_trx, account) => account.merge({ closesOnHolidays: false }).save(),
    })
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, [CORPUS_CHRISTI])
  })

  test('can be open as usual, open for less, and closed again', async ({ assert }) => {
    morning('2031-06-11', BERLIN)
    const salon = await receptionIn({ zone: BERLIN, country: 'DE', region: 'BY' })
    const on = { accountId: salon.account.id, day: CORPUS_CHRISTI }

    await new ExceptHoliday().handle({ ...on, opening: 'usual' })
    const usual = await offersOf(salon, CORPUS_CHRISTI)
    assert.deepEqual([usual.days, usual.times[0]], [[CORPUS_CHRISTI], '09:00'])

    await new ExceptHoliday().handle({ ...on, opening: { opens: '10:00', closes: '11:30' } })
    const short = await offersOf(salon, CORPUS_CHRISTI)
    assert.deepEqual([short.days, short.times], [[CORPUS_CHRISTI], ['10:00', '10:30']])

    await new ExceptHoliday().handle({ ...on, opening: 'closed' })
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, ['2031-06-13'])
  })

  test('do not open a day that the owner closed', async ({ assert }) => {
    morning('2031-06-11', BERLIN)
    const salon = await receptionIn({ zone: BERLIN, country: 'DE', region: 'BY' })
    const { id: accountId } = salon.account
    await new ExceptHoliday().handle({ accountId, day: CORPUS_CHRISTI, opening: 'usual' })
    await new CloseDays().handle({ account: salon.account, ...CLOSED })
    assert.deepEqual((await offersOf(salon, CORPUS_CHRISTI)).days, ['2031-06-13'])
  })
})
