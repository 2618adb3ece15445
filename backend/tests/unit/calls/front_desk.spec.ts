import { test } from '@japa/runner'
import { FrontDesk, type Ringing } from '#services/calls/front_desk'

const LANES = 4

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

const first = ['a', 'b', 'c', 'd']

test.group('Callers who ring at once', () => {
  test('the first are answered each by themselves, those who wait together', async ({ assert }) => {
    const { batches, ring, open } = openDesk()
    const told = ring([...first, 'e', 'f', 'g'])
    open()
    const answers = await told
    assert.deepEqual(batches, [...first.map((key) => [key]), ['e', 'f', 'g']])
    assert.lengthOf(first, LANES)
    assert.deepEqual(
      answers.map((one) => one.status === 'fulfilled' && one.value.body),
      [...first, 'e', 'f', 'g'].map((key) => ({ key }))
    )
  })

  test('one who cannot be answered takes nobody along', async ({ assert }) => {
    const { ring, open } = openDesk((key) => key !== 'f')
    const told = ring([...first, 'e', 'f', 'g'])
    open()
    const answers = await told
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']
    )
  })

  test('callers of two vendors do not share an answer', async ({ assert }) => {
    const { batches, ring, open } = openDesk()
    const told = Promise.all([ring(first), ring(['e', 'f']), ring(['g'], 'another')])
    open()
    await told
    assert.deepEqual(batches.slice(LANES), [['e', 'f'], ['g']])
  })
})
