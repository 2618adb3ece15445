import { test } from '@japa/runner'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { openReception, work } from '#tests/support/town'
import { standInWords } from '#services/sandbox/stand_in_words'
import { wordsIn } from '#services/language/words'

test.group('What the stand-ins say', () => {
  test('is said in the visitor’s words where we have some, and else as it came', ({ assert }) => {
    const told = standInWords(wordsIn('de'))
    assert.equal(told('Kept cards'), 'Gespeicherte Karten')
    assert.equal(told('Calendar Salon (a@b.c)'), 'Kalender Salon (a@b.c)')
    assert.equal(told('Not booked: Gone: sorry.'), 'Nicht gebucht: Gone: sorry.')
    assert.equal(
      told('The assistant has no tool "book_slot".'),
      'Dem Assistenten fehlt das Werkzeug „book_slot“.'
    )
    assert.equal(told('Leads of others: 3'), 'Leads of others: 3')
  })
})

test.group('The language of the sandbox', (group) => {
  group.each.setup(cheapHashes)

  test('its page is in the visitor’s', async ({ client, assert, cleanup }) => {
    const { number } = await openReception()
    cleanup(() => giveBack(number))
    const german = (await client.get('/sandbox').header('accept-language', 'de-DE,de')).text()
    assert.include(german, '<html lang="de">')
    assert.include(german, 'Anruf simulieren')
    assert.include(german, 'Bucht die erste freie Zeit')
    assert.notMatch(german, /translation missing|Simulate/)
    // What the stand-ins hold, which they name themselves.
    assert.notMatch(german, />\s*(Assistants|Users|Calendar |Kept cards|Received|Messages )/)
    assert.include(german, '>Nummern <')
    assert.include(german, '>Kalender Salon (')
    const chosen = (await client.get('/sandbox?lang=en').header('accept-language', 'de')).text()
    assert.include(chosen, 'Simulate a call')
  })

  test('so is a simulated call', async ({ client, assert, cleanup }) => {
    const { number } = await openReception()
    cleanup(() => giveBack(number))
    const shown = await client
      .post('/sandbox/calls')
      .accept('html')
      .header('accept-language', 'de')
      .form({ number: number.number, script: 'asks-hours' })
      .withCsrfToken()
    await work()
    assert.include(shown.text(), 'Was gesagt wurde')
    assert.include(shown.text(), 'Noch einen simulieren')
    assert.notInclude(shown.text(), 'translation missing')
  })
})
