import { test } from '@japa/runner'
import { icsOf, type IcsEvent } from '#services/bookings/ics'

const event: IcsEvent = {
  uid: 'one@kametrix',
  sequence: 2,
  summary: 'Haircut',
  organizer: 'Salon Lumen',
  start: new Date('2026-12-08T13:30:00Z'),
  end: new Date('2026-12-08T14:15:00Z'),
  changedAt: new Date('2026-11-26T19:00:07.123Z'),
  isCancelled: false,
}
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

test.group('A calendar file', () => {
  test('is one event in UTC, each line ended as the format asks', ({ assert }) => {
    const file = icsOf(event)
    assert.isTrue(file.endsWith('END:VCALENDAR\r\n'))
    assert.notMatch(file, /[^\r]\n/)
    assert.includeMembers(unfolded(file), [
      'METHOD:PUBLISH',
      'UID:one@kametrix',
      'SEQUENCE:2',
      'DTSTAMP:20261126T190007Z',
      'DTSTART:20261208T133000Z',
      'DTEND:20261208T141500Z',
      'SUMMARY:Haircut\\, Salon Lumen',
      'STATUS:CONFIRMED',
    ])
  })

  test('escapes what would end a value, so that nobody’s name adds a line', ({ assert }) => {
    const summary = 'Cut; colour, wash\\dry\r\nATTENDEE:mailto:eve@example.com'
    const lines = unfolded(icsOf({ ...event, summary }))
    assert.include(
      lines,
      'SUMMARY:Cut\\; colour\\, wash\\\\dry\\nATTENDEE:mailto:eve@example.com\\, Salon Lumen'
    )
    assert.isFalse(lines.some((line) => line.startsWith('ATTENDEE')))
  })

  test('folds after 75 octets, and cuts no character in two', ({ assert }) => {
    const organizer = 'Müller-Wörthmüller 💇 '.repeat(12).trim()
    const file = icsOf({ ...event, organizer })
    for (const line of file.split('\r\n')) assert.isAtMost(Buffer.byteLength(line), 75)
    assert.notInclude(file, '\uFFFD')
    assert.include(unfolded(file), `SUMMARY:Haircut\\, ${organizer}`)
  })

  test('says when it is cancelled', ({ assert }) => {
    assert.includeMembers(unfolded(icsOf({ ...event, isCancelled: true })), [
      'METHOD:CANCEL',
      'STATUS:CANCELLED',
    ])
  })
})
