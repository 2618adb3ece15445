import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import HoldSlot from '#actions/bookings/hold_slot'
import {
  askForTimes,
  book,
  bookingsAt,
  CALENDAR,
  HAIRCUT,
  openSalon,
  tokenFor,
} from '#tests/support/salon'
import { sandbox } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

/** Somebody who looks after so many at once, and the first time that is offered for it. */
async function salonFor(capacity: number) {
  const salon = await openSalon()
  await salon.staff.merge({ capacity }).save()
  const { starts } = await askForTimes(salon)
  const come = async (number: number) => {
    const line = new VoiceLine(salon, `+1555010017${number}`)
    await line.ask()
    return book(line, tokenFor(await line.find(), salon.staff, starts[0]))
  }
  return { salon, first: starts[0], come }
}

test.group('Seats at one time', () => {
  test('are offered and booked until all are taken, though the first stands in the calendar already', async ({
    assert,
  }) => {
    const { salon, first, come } = await salonFor(2)
    assert.isTrue((await come(1)).ok)
    assert.deepEqual((await askForTimes(salon, '+15550100175')).starts[0], first)
    assert.isTrue((await come(2)).ok)
    assert.match((await come(3)).text, /just been taken/)
    assert.notDeepEqual((await askForTimes(salon, '+15550100175')).starts[0], first)
    assert.lengthOf(await bookingsAt(salon, first), 2)
  })

  test('are none where the owner’s own event is beside a booking', async ({ assert }) => {
    const { salon, first, come } = await salonFor(2)
    assert.isTrue((await come(1)).ok)
    const end = new Date(+first + 10 * 60_000).toISOString()
    const event = { calendarId: CALENDAR, start: first.toISOString(), end }
    await (await sandbox()).act('google', 'addBusy', event)
    assert.match((await come(2)).text, /just been taken/)
    assert.lengthOf(await bookingsAt(salon, first), 1)
  })

  test('are taken by a crowd one after the other; who repeats their request has one, and leaves the other', async ({
    assert,
  }) => {
    const { salon, first } = await salonFor(2)
    const { staff } = salon
    const callers = await Promise.all(
      [1, 2, 3, 4].map(async (number) => {
        const line = new VoiceLine(salon, `+1555010018${number}`)
        await line.ask()
        // Looked up, a contact's address could bring them into another order.
        return (await line.find()).merge({ contactId: null })
      })
    )
    const [one, two, three, four] = callers.map((call) => ({
      call,
      toolCallId: `call_${call.id}`,
      staff,
      service: { ...HAIRCUT, price: null },
      startsAt: DateTime.fromJSDate(first, { zone: salon.account.zone }),
      customerName: 'Jo Caller',
      words: null,
      email: null,
    }))
    const crowd = [one, one, two, three, four, one]
    const held = await Promise.all(crowd.map((wanted) => new HoldSlot().handle(wanted)))
    const [mine, again, theirs, ...others] = held.map((booking) => booking?.id ?? null)
    assert.isNotNull(mine)
    assert.equal(again, mine)
    assert.isNotNull(theirs)
    assert.notEqual(theirs, mine)
    assert.deepEqual(others, [null, null, mine])
    assert.lengthOf(await bookingsAt(salon, first), 2)
  })
})
