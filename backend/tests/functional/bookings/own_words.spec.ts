import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CloseDays from '#actions/business/close_days'
import { freeze } from '#tests/support/clock'
import { offersIn, offersOf, receptionIn } from '#tests/support/reception'

const zone = 'Europe/Berlin'
/** A Tuesday. The salon is open Tuesday to Friday 9 to 18, Saturday 9 to 14. */
const NOW = '2031-06-10T07:00'
const FRIDAY = '2031-06-13'

async function salonOn(now = NOW) {
  freeze(DateTime.fromISO(now, { zone }))
  return receptionIn({ zone })
}

test.group('Asking for times in the caller’s own words', () => {
  test('the very time is offered where it is free, and said back in full', async ({ assert }) => {
    const salon = await salonOn()
    const { text, days, times } = await offersIn(salon, 'uh, friday, no, thursday at half past two')
    assert.match(
      text,
      /^Asked for: Thursday the 12th of June at 2:30 pm\. Free: 1: Thursday 12 June/
    )
    assert.deepEqual([days, times], [['2031-06-12'], ['14:30']])
  })

  test('a part of a day is offered from that part alone, and of several days the first with room', async ({
    assert,
  }) => {
    const salon = await salonOn()
    const { line, days, times } = await offersIn(salon, 'friday afternoon')
    assert.deepEqual(days, [FRIDAY])
    assert.isNotEmpty(times)
    assert.isTrue(times.every((time) => time >= '14:00' && time < '17:00'))
    const morning = await offersIn(salon, 'next week in the morning', { line })
    assert.deepEqual(morning.days, ['2031-06-17'])
    assert.isTrue(morning.times.every((time) => time >= '09:00' && time < '12:00'))
  })

  test('when it is taken, the nearest times are offered, and it is said', async ({ assert }) => {
    const salon = await salonOn()
    const said = 'friday at half past two'
    const first = await offersIn(salon, said)
    const given = { service: 'Haircut', name: 'Jo Caller', slot: first.slots[0] }
    assert.isTrue((await first.line.use('book_slot', given)).ok)

    const { text, days, times } = await offersIn(salon, said)
    assert.match(
      text,
      /^Asked for: Friday the 13th of June at 2:30 pm\. Nothing is free then\. Free/
    )
    assert.deepEqual(days, [FRIDAY])
    assert.lengthOf(times, 5)
    assert.isTrue(times.every((time) => time >= '12:00' && time <= '17:00'))
    assert.notInclude(times, '14:30')
  })

  test('on a closed day the next one is offered, and it is said', async ({ assert }) => {
    const salon = await salonOn()
    const closed = { firstDay: FRIDAY, lastDay: FRIDAY, reason: null }
    await new CloseDays().handle({ account: salon.account, ...closed })
    const { text, days } = await offersIn(salon, 'on friday')
    assert.match(text, /^Asked for: Friday the 13th of June\. Nothing is free then\. Free/)
    assert.deepEqual(days, ['2031-06-14'])
  })

  test('what cannot be told is a question, and nothing is offered', async ({ assert }) => {
    const salon = await salonOn()
    const asked = {
      'next friday': 'Is that Friday the 13th of June or Friday the 20th of June?',
      'friday banana': 'I did not get the day and time.',
      'on the 31st of june': 'There is no such day or time.',
      'yesterday': 'That is over already.',
      'friday at six': 'Is that at 6 am or at 6 pm?',
      'any day after friday': 'Is there a day that suits best?',
    }
    const { line } = await offersIn(salon, '')
    for (const [said, question] of Object.entries(asked)) {
      const { text, slots } = await offersIn(salon, said, { line })
      assert.include(text, question)
      assert.isEmpty(slots)
    }
  })

  test('who does not mind, or says nothing, is offered the next day with room, and who passes a day as before is answered as before', async ({
    assert,
  }) => {
    const salon = await salonOn()
    const { line, days: next } = await offersIn(salon, '')
    assert.deepEqual(next, ['2031-06-10'])
    assert.deepEqual((await offersIn(salon, 'whenever', { line })).days, next)

    const { text, days } = await offersOf(salon, 'friday', { line })
    assert.match(text, /^Free: 1: /)
    assert.deepEqual(days, [FRIDAY])
  })
})
