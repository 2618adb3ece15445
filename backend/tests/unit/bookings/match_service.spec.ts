import { test } from '@japa/runner'
import { matchService } from '#services/bookings/match_service'

const services = ['Haircut', 'Cut and colour', 'Beard trim'].map((name) => ({
  name,
  minutes: 30,
  bufferMinutes: 0,
  price: null,
}))

test.group('The service a caller means', () => {
  test('"{said}" is {meant}')
    .with([
      { said: 'Haircut', meant: 'Haircut' },
      { said: 'a haircut, please', meant: 'Haircut' },
      { said: 'CUT & COLOUR', meant: null },
      { said: 'cut and colour', meant: 'Cut and colour' },
      { said: 'beard', meant: 'Beard trim' },
      { said: 'cut', meant: null },
      { said: 'massage', meant: null },
      { said: '', meant: null },
      { said: 7, meant: null },
      { said: undefined, meant: null },
    ])
    .run(({ assert }, { said, meant }) => {
      assert.equal(matchService(services, said)?.name ?? null, meant)
    })

  test('where there is only one, it is that one', ({ assert }) => {
    assert.equal(matchService(services.slice(0, 1), undefined)?.name, 'Haircut')
  })
})
