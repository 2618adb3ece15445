import { test } from '@japa/runner'
import { bookingWords } from '#services/bookings/words'
import { spokenAddress } from '#services/bookings/spoken_address'

const HEARD: [string, string][] = [
  ['jo.caller@example.com', 'jo.caller@example.com'],
  ['Jo dot Caller at Example dot com', 'jo.caller@example.com'],
  ['anna punkt berg ät web punkt de.', 'anna.berg@web.de'],
  ['a n n a at example dot co dot uk', 'anna@example.co.uk'],
  ['max bindestrich muster klammeraffe t minus online punkt de', 'max-muster@t-online.de'],
  ['info unterstrich 7 at mail punkt beispiel punkt de', 'info_7@mail.beispiel.de'],
  ['jo plus kametrix at example dot com', 'jo+kametrix@example.com'],
  ['matt at dotcom dot com', 'matt@dotcom.com'],
]

const UNCLEAR = [
  'jo at example',
  'jo at at work dot com',
  'my address is jo at example dot com',
  'jo caller at example dot com',
  'jo dot dot caller at example dot com',
  'jörg at example dot com',
  'dot jo at example dot com',
  'jo dot at example dot com',
  'jo at example dot com or dot de',
  'double u at example dot com',
  'jo@example.com\nbcc: all@example.com',
  `${'a'.repeat(65)}@example.com`,
  '',
]

test.group('A mail address that is said', () => {
  test('is written as it is meant: {0}')
    .with(HEARD)
    .run(({ assert }, [said, meant]) => assert.equal(spokenAddress(said), meant))

  test('is none: {$self}')
    .with(UNCLEAR)
    .run(({ assert }, said) => assert.isNull(spokenAddress(said)))

  test('comes back as it was when it is said back, in {$self}')
    .with(['en', 'de'] as const)
    .run(({ assert }, language) => {
      const address = 'jo_b.caller-2+x@mail.example.com'
      const said = bookingWords(language).mailed(address)
      assert.notMatch(said, /[@_+-]/)
      assert.equal(spokenAddress(/ (?:to|an) (.*)$/.exec(said)![1]), address)
    })
})
