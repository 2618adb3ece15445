import { test } from '@japa/runner'
import { isSlotToken, slotStart, slotToken, type Slot } from '#services/bookings/slot_token'

const slot: Slot = {
  vendorCallId: 'call-1',
  staffId: 'staff-1',
  service: 'Haircut',
  startsAt: new Date('2026-01-14T09:30:00Z'),
  minutes: 45,
}

test.group('The token of an offered time', () => {
  test('names its instant and holds for its slot', ({ assert }) => {
    const token = slotToken(slot)
    assert.deepEqual(slotStart(token), slot.startsAt)
    assert.isTrue(isSlotToken(token, slot))
    assert.isTrue(isSlotToken(` ${token} `, slot))
    assert.isBelow(token.length, 24)
  })

  test('does not hold for another {$self}')
    .with(['vendorCallId', 'staffId', 'service', 'minutes', 'startsAt'] as const)
    .run(({ assert }, field) => {
      const other = {
        vendorCallId: 'call-2',
        staffId: 'staff-2',
        service: 'Colour',
        minutes: 60,
        startsAt: new Date('2026-01-14T10:00:00Z'),
      }
      assert.isFalse(isSlotToken(slotToken(slot), { ...slot, [field]: other[field] }))
    })

  test('{$self} names nothing')
    .with(['', '-', 'tomorrow at nine', 'zzz-0123456789ab', '../../etc', 'k3jx1-0123456789AB'])
    .run(({ assert }, token) => {
      assert.isNull(slotStart(token))
      assert.isFalse(isSlotToken(token, slot))
    })
})
