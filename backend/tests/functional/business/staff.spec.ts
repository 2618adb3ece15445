import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import SaveService from '#actions/business/save_service'
import SaveStaff from '#actions/business/save_staff'
import SwitchService from '#actions/business/switch_service'
import SwitchStaff from '#actions/business/switch_staff'
import Booking from '#models/booking'
import Service from '#models/service'
import Staff from '#models/staff'
import { freeze } from '#tests/support/clock'
import { offersOf, receptionIn } from '#tests/support/reception'

const ZONE = 'Europe/Berlin'
const DAY = '2031-06-11'

async function salonWith(name: string) {
  freeze(DateTime.fromISO('2031-06-10T07:00', { zone: ZONE }))
  const salon = await receptionIn({ zone: ZONE })
  const { id: accountId } = salon.account
  const itself = await Staff.findByOrFail('accountId', accountId)
  const fields = { name, capacity: 1, agentIds: [salon.agent.id] }
  const colleague = await new SaveStaff().handle({ accountId, staff: null, fields })
  const service = await Service.findByOrFail({ accountId, name: 'Haircut' })
  return { salon, accountId, itself, colleague, service }
}

async function bookFirst({ salon }: Awaited<ReturnType<typeof salonWith>>) {
  const { line, slots } = await offersOf(salon, DAY)
  const given = { service: 'Haircut', name: 'Jo Caller', slot: slots[0] }
  const { ok } = await line.use('book_slot', given)
  const booking = ok && (await Booking.findByOrFail('callId', (await line.find()).id))
  return booking || null
}

test.group('Who is booked', () => {
  test('is who does the service', async ({ assert }) => {
    const shop = await salonWith('Mara')
    const { accountId, service, colleague } = shop
    const { name, minutes } = service
    await new SaveService().handle({
      accountId,
      service,
      fields: { name, minutes },
      staffIds: [colleague.id],
    })
    const [first, second] = [await bookFirst(shop), await bookFirst(shop)]
    assert.deepEqual([first?.staffId, second?.staffId], [colleague.id, colleague.id])
    assert.notEqual(first?.startsAt.toMillis(), second?.startsAt.toMillis())
  })

  test('is everybody, where nobody is named', async ({ assert }) => {
    const shop = await salonWith('Mara')
    const [first, second] = [await bookFirst(shop), await bookFirst(shop)]
    assert.equal(first?.startsAt.toMillis(), second?.startsAt.toMillis())
    assert.sameMembers([first?.staffId, second?.staffId], [shop.itself.id, shop.colleague.id])
  })

  test('is nobody who is no longer bookable; what they have ahead stays, and is counted', async ({
    assert,
  }) => {
    const shop = await salonWith('Mara')
    const booking = await bookFirst(shop)
    const staff = await Staff.findOrFail(booking!.staffId)
    const { ahead } = await new SwitchStaff().handle({ staff, isActive: false })
    assert.equal(ahead, 1)
    assert.equal((await booking!.refresh()).status, 'confirmed')
    assert.notEqual((await bookFirst(shop))?.staffId, staff.id)
  })

  test('is not booked in a call that was offered their time before', async ({ assert }) => {
    const { salon, itself, colleague } = await salonWith('Mara')
    const { line, slots } = await offersOf(salon, DAY)
    for (const staff of [itself, colleague]) {
      await new SwitchStaff().handle({ staff, isActive: false })
    }
    const given = { service: 'Haircut', name: 'Jo Caller', slot: slots[0] }
    assert.isFalse((await line.use('book_slot', given)).ok)
  })
})

test.group('What is booked', () => {
  test('is what is offered: a service that is none any more is unknown in the next call', async ({
    assert,
  }) => {
    const { salon, service } = await salonWith('Mara')
    await new SwitchService().handle({ service, isActive: false })
    const { text } = await offersOf(salon, DAY, { service: 'Beard trim' })
    assert.notInclude(text, 'Haircut')
  })

  test('cannot have the name of another service', async ({ assert }) => {
    const { accountId, service } = await salonWith('Mara')
    const double = () =>
      new SaveService().handle({
        accountId,
        service: null,
        fields: { name: 'HAIRCUT', minutes: 5 },
      })
    await assert.rejects(double, /already/)
    await new SwitchService().handle({ service, isActive: false })
    await double()
    await assert.rejects(() => new SwitchService().handle({ service, isActive: true }), /already/)
  })
})
