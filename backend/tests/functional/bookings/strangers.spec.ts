import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import Booking from '#models/booking'
import { askForTimes, book, openSalon } from '#tests/support/salon'
import { VoiceLine } from '#tests/support/voice_line'

const CALLER = '+15550100150'
const STRANGER = '+15550100161'

/** What a stranger could have got hold of; of a booking that was never made, the like of it. */
interface Known {
  id: string
  code: string
  slot: string
  callId: string
}

type Salon = Awaited<ReturnType<typeof openSalon>>
type Answer = { text: string; ok: boolean }
type Way = (line: VoiceLine, known: Known) => Promise<Answer>

/** A salon in which somebody has booked, and what is known of it. */
async function booked(): Promise<{ salon: Salon; known: Known; booking: Booking }> {
  const salon = await openSalon()
  const { line, tokens } = await askForTimes(salon, CALLER)
  await book(line, tokens[0])
  const { text } = await line.use('find_bookings', {})
  const code = /\[booking ([0-9a-f]+)\]/.exec(text)![1]!
  const booking = await Booking.findByOrFail('staffId', salon.staff.id)
  return { salon, booking, known: { id: booking.id, code, slot: tokens[0]!, callId: line.callId } }
}

/** The same salon, in which nobody has. */
async function unbooked(): Promise<{ salon: Salon; known: Known }> {
  const salon = await openSalon()
  const known = {
    id: uuidv7(),
    code: '0123456789ab',
    slot: 'kq3jx1-0123456789ab',
    callId: uuidv7(),
  }
  return { salon, known }
}

/** A time that this very line was offered: everything about the move is right but whose booking it is. */
async function offered(line: VoiceLine): Promise<string | undefined> {
  const { text } = await line.use('find_slots', { service: 'Haircut' })
  return /\[slot ([^\]]+)\]/.exec(text)?.[1]
}

const WAYS: { way: string; from?: string; ask: Way }[] = [
  { way: 'asking, from another number', ask: (line) => line.use('find_bookings', {}) },
  { way: 'asking, with a withheld number', from: '', ask: (line) => line.use('find_bookings', {}) },
  {
    way: 'asking, from a number that begins the same',
    from: `${CALLER}9`,
    ask: (line) => line.use('find_bookings', {}),
  },
  {
    way: 'saying the number, with spaces',
    ask: (line) => line.use('find_bookings', { number: '+1 555 010 0150', phone: CALLER }),
  },
  {
    way: 'saying the name',
    ask: (line) => line.use('find_bookings', { name: 'Jo Caller', customerName: 'Jo Caller' }),
  },
  {
    way: 'pretending to be the line of the caller',
    ask: (line, { callId }) =>
      line.use('find_bookings', { caller: CALLER, call: callId, fromNumber: CALLER }),
  },
  {
    way: 'cancelling by the booking’s id',
    ask: (line, { id }) => line.use('cancel_booking', { booking: id }),
  },
  {
    way: 'cancelling by the code of the caller’s call',
    ask: (line, { code }) => line.use('cancel_booking', { booking: code, caller: CALLER }),
  },
  {
    way: 'cancelling by the slot that was booked',
    ask: (line, { slot }) => line.use('cancel_booking', { booking: slot, slot }),
  },
  {
    way: 'moving by the booking’s id, to an offered time',
    ask: async (line, { id }) =>
      line.use('move_booking', { booking: id, slot: await offered(line) }),
  },
  {
    way: 'moving by the code of the caller’s call, with a withheld number',
    from: '',
    ask: async (line, { code }) =>
      line.use('move_booking', { booking: code, slot: await offered(line) }),
  },
  {
    way: 'booking the slot of the caller’s call once more',
    ask: (line, { slot }) => line.use('book_slot', { service: 'Haircut', name: 'Jo', slot }),
  },
]

async function answerTo(
  { ask, from = STRANGER }: (typeof WAYS)[number],
  salon: Salon,
  known: Known
) {
  const line = new VoiceLine(salon, from)
  await line.ask()
  return ask(line, known)
}

test.group('Somebody else’s booking', () => {
  test('is told to nobody, and is the same to strangers as none at all', async ({ assert }) => {
    const { salon, known, booking } = await booked()
    const empty = await unbooked()
    for (const way of WAYS) {
      const answer = await answerTo(way, salon, known)
      assert.deepEqual(answer, await answerTo(way, empty.salon, empty.known), way.way)
      assert.notMatch(answer.text, /Haircut|Jo Caller|\[booking/, way.way)
    }
    const now = await Booking.query().where('staffId', salon.staff.id)
    assert.lengthOf(now, 1)
    assert.equal(now[0]!.status, 'confirmed')
    assert.deepEqual(now[0]!.startsAt.toMillis(), booking.startsAt.toMillis())
  })

  test('is another business’s, also to the caller who made it', async ({ assert }) => {
    const { known, booking } = await booked()
    const other = await unbooked()
    const ask = async (name: string, given: object) => {
      const line = new VoiceLine(other.salon, CALLER)
      await line.ask()
      return line.use(name, given)
    }
    assert.equal((await ask('find_bookings', {})).text, 'Nothing is booked from this number.')
    for (const code of [known.id, known.code]) {
      const answer = await ask('cancel_booking', { booking: code })
      const never = await ask('cancel_booking', { booking: other.known.code })
      assert.deepEqual(answer, never)
    }
    assert.equal((await booking.refresh()).status, 'confirmed')
  })
})
