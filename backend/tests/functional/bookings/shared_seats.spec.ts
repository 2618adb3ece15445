import { test } from '@japa/runner'
import { askForTimes, book, bookingsAt, CALENDAR, openSalon, tokenFor } from '#tests/support/salon'
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
})
