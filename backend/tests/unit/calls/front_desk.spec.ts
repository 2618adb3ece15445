import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { FrontDesk, type Ringing } from '#services/calls/front_desk'
import { freeze, tick } from '#tests/support/clock'

const LANES = 3

function ringing(key: string): Ringing {
  return { question: { key }, call: { callId: key } } as Ringing
}

/** A desk whose transactions end when they are told to, and what each of them was asked. */
function openDesk(isAnswerable: (key: string) => boolean = () => true) {
  const batches: string[][] = []
  const gate = Promise.withResolvers<void>()
  const desk = new FrontDesk(async (_provider, all) => {
    const keys = all.map(({ question }) => question.key)
    batches.push(keys)
    await gate.promise
    if (!keys.every(isAnswerable)) throw new Error(`no answer for ${keys.join()}`)
    return keys.map((key) => ({ status: 200, body: { key } }))
  })
  const ring = (keys: string[], provider = 'vapi') =>
    Promise.allSettled(keys.map((key) => desk.answer(provider, ringing(key))))
  return { batches, ring, open: gate.resolve }
}

/** Those who have rung by now are at the desk, and nobody else is coming. */
async function aMoment() {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** How many are answered together when so many ring, one in each turn of the loop. */
async function sharedBy(count: number): Promise<number[]> {
  const { batches, ring, open } = openDesk()
  const keys = Array.from({ length: count }, (_, index) => `${index}`)
  const told: ReturnType<typeof ring>[] = []
  const arrive = () => {
    const key = keys[told.length]
    if (key === undefined) return
    setImmediate(arrive)
    told.push(ring([key]))
  }
  arrive()
  while (batches.flat().length < count) await aMoment()
  open()
  await Promise.all(told)
  return batches.map(({ length }) => length)
}

test.group('Callers who ring at once', () => {
  test('are answered together, and those who ring while all lines are taken by the next that is free', async ({
    assert,
  }) => {
    const { batches, ring, open } = openDesk()
    const told: ReturnType<typeof ring>[] = []
    for (const together of [['a', 'b'], ['c'], ['d'], ['e'], ['f', 'g']]) {
      told.push(ring(together))
      await aMoment()
    }
    assert.deepEqual(batches, [['a', 'b'], ['c'], ['d']])
    open()
    const answers = (await Promise.all(told)).flat()
    assert.deepEqual(batches.slice(LANES), [['e', 'f', 'g']])
    assert.deepEqual(
      answers.map((one) => one.status === 'fulfilled' && one.value.body),
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({ key }))
    )
  })

  test('who comes turn by turn shares an answer with who came first, a hundred at most', async ({
    assert,
  }) => {
    freeze(DateTime.utc())
    assert.deepEqual(await sharedBy(130), [100, 30])
  })

  test('and for fifty milliseconds at most', async ({ assert }) => {
    tick(DateTime.utc(), 0)
    assert.deepEqual(await sharedBy(130), [51, 51, 28])
  })

  test('one who cannot be answered takes nobody along', async ({ assert }) => {
    const { batches, ring, open } = openDesk((key) => key !== 'b')
    const told = ring(['a', 'b', 'c'])
    open()
    const answers = await told
    assert.deepEqual(batches[0], ['a', 'b', 'c'])
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled']
    )
  })

  test('callers of two vendors do not share an answer, those of one do, whoever rings between them', async ({
    assert,
  }) => {
    const { batches, ring, open } = openDesk()
    const told = Promise.all([
      ring(['a']),
      ring(['b'], 'another'),
      ring(['c']),
      ring(['d'], 'another'),
    ])
    open()
    await told
    assert.deepEqual(batches, [
      ['a', 'c'],
      ['b', 'd'],
    ])
  })
})
