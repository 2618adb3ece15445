import { test } from '@japa/runner'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { openReception, work } from '#tests/support/town'

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
