import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import Booking from '#models/booking'
import Staff from '#models/staff'
import User from '#models/user'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

const SAID = {
  en: {
    there: 'On your calendar<',
    gone: 'No longer on your calendar<',
    elsewhere: 'On your calendar at another time<',
    here: 'Booked here, on no calendar<',
    held: 'Being booked<',
    stillComes: 'Whoever booked still plans to come.',
    follows: 'The calendar follows',
    takenOut: 'is taken out of your calendar',
    begun: 'This appointment is under way.',
    over: 'This appointment is over.',
    cancelled: 'Cancelled<',
  },
  de: {
    there: 'In Ihrem Kalender<',
    gone: 'Nicht mehr in Ihrem Kalender<',
    elsewhere: 'In Ihrem Kalender zu anderer Zeit<',
    here: 'Hier gebucht, in keinem Kalender<',
    held: 'Wird gebucht<',
    stillComes: 'Wer gebucht hat, will weiterhin kommen.',
    follows: 'Der Kalender folgt',
    takenOut: 'verschwindet aus Ihrem Kalender',
    begun: 'Dieser Termin läuft gerade.',
    over: 'Dieser Termin ist vorbei.',
    cancelled: 'Abgesagt<',
  },
}
type Sentence = keyof (typeof SAID)['en']

const HOUR = 60

/** An appointment that begins in so many minutes and takes one hour, and whoever looks at it. */
async function appointment(inMinutes: number, over: Partial<Booking>) {
  const { visitor, account, user } = await signedUp()
  const staff = await Staff.create({ accountId: account.id, name: 'Mina' })
  const startsAt = DateTime.utc().plus({ minutes: inMinutes })
  const endsAt = startsAt.plus({ minutes: HOUR })
  const booking = await Booking.create({
    accountId: account.id,
    staffId: staff.id,
    service: 'Haircut',
    customerName: 'Ada Field',
    during: `[${startsAt.toISO()},${endsAt.toISO()})`,
    startsAt,
    endsAt,
    zone: 'Europe/Berlin',
    status: 'confirmed',
    vendorEventId: 'event',
    ...over,
  })
  /** Which of the sentences stand on a page, in both languages alike. */
  const said = async (path: string) => {
    const found: Record<string, Sentence[]> = {}
    for (const language of ['en', 'de'] as const) {
      await User.query().where('id', user.id).update({ locale: language })
      const page = (await (await visitor.open(path)).text()).replace(/\s+</g, '<')
      const all = Object.entries(SAID[language]) as [Sentence, string][]
      found[language] = all.filter(([, words]) => page.includes(words)).map(([name]) => name)
    }
    return found
  }
  const day = startsAt.setZone(account.zone).toISODate()
  const week = `/app/bookings/week?day=${day}`
  return { account, booking, said, week, page: `/app/bookings/${booking.id}` }
}

test.group('The page of an appointment', (group) => {
  isolate(group)

  test('says how it stands, and nothing that it is not: {title}')
    .with([
      { title: 'ahead', minutes: HOUR, over: {}, says: ['there', 'follows', 'takenOut'] },
      { title: 'on no calendar', minutes: HOUR, over: { vendorEventId: null }, says: ['here'] },
      {
        title: 'deleted by its owner',
        minutes: HOUR,
        over: { conflict: 'deleted' },
        says: ['gone', 'stillComes'],
      },
      {
        title: 'moved by its owner',
        minutes: HOUR,
        over: { conflict: 'moved' },
        says: ['elsewhere', 'follows', 'takenOut'],
      },
      {
        title: 'being put back',
        minutes: HOUR,
        over: { status: 'held', heldUntil: DateTime.utc().plus({ hours: 1 }) },
        says: ['held'],
      },
      { title: 'cancelled', minutes: HOUR, over: { status: 'cancelled' }, says: ['cancelled'] },
      { title: 'under way', minutes: -HOUR / 2, over: {}, says: ['there', 'begun'] },
      { title: 'over', minutes: -2 * HOUR, over: {}, says: ['there', 'over'] },
      {
        title: 'over, and deleted before',
        minutes: -2 * HOUR,
        over: { conflict: 'deleted' },
        says: ['gone', 'over'],
      },
      {
        title: 'cancelled, its time past',
        minutes: -2 * HOUR,
        over: { status: 'cancelled' },
        says: ['cancelled'],
      },
    ] as { title: string; minutes: number; over: Partial<Booking>; says: Sentence[] }[])
    .run(async ({ assert }, { minutes, over, says }) => {
      const { said, page } = await appointment(minutes, over)
      assert.deepEqual(await said(page), { en: says, de: says })
    })

  test('and lists say alike that it is gone from the calendar', async ({ assert }) => {
    const { said } = await appointment(HOUR, { conflict: 'deleted' })
    assert.deepEqual(await said('/app/bookings'), { en: ['gone'], de: ['gone'] })
  })

  test('and its week say alike how it stands, unless it simply is on the calendar: {title}')
    .with([
      { title: 'deleted by its owner', over: { conflict: 'deleted' }, says: ['gone'] },
      { title: 'moved by its owner', over: { conflict: 'moved' }, says: ['elsewhere'] },
      { title: 'on no calendar', over: { vendorEventId: null }, says: ['here'] },
      { title: 'on the calendar', over: {}, says: [] },
    ] as { title: string; over: Partial<Booking>; says: Sentence[] }[])
    .run(async ({ assert }, { over, says }) => {
      const { said, week } = await appointment(HOUR, over)
      assert.deepEqual(await said(week), { en: says, de: says })
    })

  test('and the call that brought it about say alike how it stands: {title}')
    .with([
      { title: 'on the calendar', over: {}, says: ['there'] },
      { title: 'deleted by its owner', over: { conflict: 'deleted' }, says: ['gone'] },
      { title: 'moved by its owner', over: { conflict: 'moved' }, says: ['elsewhere'] },
      { title: 'cancelled', over: { status: 'cancelled' }, says: ['cancelled'] },
      { title: 'never made', over: { status: 'expired' }, says: [] },
    ] as { title: string; over: Partial<Booking>; says: Sentence[] }[])
    .run(async ({ assert }, { over, says }) => {
      const { account, booking, said } = await appointment(HOUR, over)
      const agent = await new CreateAgent().handle({ account, template: 'salon' })
      const call = await heldCall(account, agent)
      await booking.merge({ callId: call.id }).save()
      assert.deepEqual(await said(`/app/calls/${call.id}`), { en: says, de: says })
    })
})
