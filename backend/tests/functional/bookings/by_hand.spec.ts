import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { v7 as uuidv7 } from 'uuid'
import Booking from '#models/booking'
import { askForTimes, book, CALENDAR, eventsAt, HAIRCUT, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

type Salon = Awaited<ReturnType<typeof openSalon>>

const TUESDAY = '2026-12-08'
const PHONE = '+15550100170'

/** What the owner sees and does, as a program would. */
function desk(client: ApiClient, { user }: Salon) {
  const openings = async (day = TUESDAY) => {
    const asked = { service: HAIRCUT.name, day }
    const response = await client.get('/api/v1/bookings/openings').qs(asked).loginAs(user)
    return response.body().data.times as { slot: string; startsAt: string }[] | null
  }
  const post = (path: string, body: object) =>
    client.post(`/api/v1/bookings${path}`).loginAs(user).withCsrfToken().json(body)
  const take = (slot: string, request = uuidv7()) =>
    post('', { service: HAIRCUT.name, slot, name: 'Ada Field', phone: PHONE, request })
  return { openings, post, take }
}

test.group('Booking by hand', () => {
  test('takes a free time, in the calendar too, and is one booking however often it is sent', async ({
    assert,
    client,
  }) => {
    const salon = await openSalon()
    const { openings, take } = desk(client, salon)
    const [{ slot, startsAt }] = (await openings())!
    const request = uuidv7()
    const answers = [await take(slot, request), await take(slot, request)]
    for (const answer of answers) answer.assertStatus(201)
    const [booking, ...others] = await Booking.query().where('staffId', salon.staff.id)
    assert.lengthOf(others, 0)
    assert.equal(booking.status, 'confirmed')
    assert.equal(booking.madeBy, salon.user.id)
    assert.lengthOf(await eventsAt(new Date(startsAt)), 1)
    assert.notInclude(
      (await openings())!.map((one) => one.startsAt),
      startsAt
    )
  })

  test('offers nothing while a calendar cannot be read, and books nothing that has been taken since', async ({
    assert,
    client,
    cleanup,
  }) => {
    const salon = await openSalon()
    const { openings, take } = desk(client, salon)
    const [{ slot, startsAt }] = (await openings())!
    const town = await sandbox()
    const end = new Date(+new Date(startsAt) + 600_000).toISOString()
    await town.act('google', 'addBusy', { calendarId: CALENDAR, start: startsAt, end })
    const refused = await take(slot)
    refused.assertStatus(409)
    assert.equal(refused.body().errors[0].code, 'E_TIME_TAKEN')

    cleanup(async () => {
      await town.act('google', 'breakCalendar', { calendarId: CALENDAR, broken: false })
    })
    await town.act('google', 'breakCalendar', { calendarId: CALENDAR })
    assert.isNull(await openings())
    ;(await take(slot)).assertStatus(503)
    assert.lengthOf(await Booking.query().where('staffId', salon.staff.id), 0)
  })

  test('what a caller booked is moved, cancelled and put back', async ({ assert, client }) => {
    const salon = await openSalon()
    const { openings, post } = desk(client, salon)
    const { line, tokens, starts } = await askForTimes(salon)
    await book(line, tokens[0])
    const booking = await Booking.findByOrFail('staffId', salon.staff.id)
    const { slot, startsAt } = (await openings())!.at(-1)!
    const at = new Date(startsAt)

    const moved = await post(`/${booking.id}/moves`, { slot, request: uuidv7() })
    moved.assertStatus(201)
    assert.equal(moved.body().data.id, booking.id)
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), at)
    assert.lengthOf([...(await eventsAt(starts[0])), ...(await eventsAt(at))], 1)

    await post(`/${booking.id}/cancellations`, {})
    await work()
    assert.lengthOf(await eventsAt(at), 0)
    await post(`/${booking.id}/cancellations/removals`, {})
    assert.equal((await booking.refresh()).status, 'confirmed')
    assert.lengthOf(await eventsAt(at), 1)
  })

  test('what was cancelled is not put back over somebody else', async ({ assert, client }) => {
    const salon = await openSalon()
    const { openings, post, take } = desk(client, salon)
    const [{ slot }] = (await openings())!
    const { id } = (await take(slot)).body().data
    await post(`/${id}/cancellations`, {})
    await work()
    ;(await take(slot)).assertStatus(201)
    ;(await post(`/${id}/cancellations/removals`, {})).assertStatus(409)
    assert.equal((await Booking.findOrFail(id)).status, 'cancelled')
  })

  test('belongs to the number that was given: whoever rings from it hears of it', async ({
    assert,
    client,
  }) => {
    const salon = await openSalon()
    const { openings, take } = desk(client, salon)
    await take((await openings())![0].slot)
    const line = new VoiceLine(salon, PHONE)
    await line.ask()
    assert.match((await line.use('find_bookings', {})).text, /^Booked from this number: 1: Haircut/)
  })
})
