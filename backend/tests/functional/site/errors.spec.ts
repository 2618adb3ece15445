import { test } from '@japa/runner'
import User from '#models/user'
import { signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

test.group('Where a page should be', () => {
  test('German addresses say in German that there is none', async ({ assert }) => {
    const response = await new Visitor().open('/de/nirgends')
    assert.equal(response.status, 404)
    const html = await response.text()
    assert.include(html, '<html lang="de">')
    assert.include(html, 'Unter dieser Adresse ist nichts')
    assert.include(html, 'href="/de/help"')
    assert.include(html, '<meta name="robots" content="noindex"')
  })

  test('other addresses say so in the language that the browser asks for', async ({ assert }) => {
    const url = `http://${process.env.HOST}:${process.env.PORT}/nowhere`
    for (const [asked, said] of [
      ['de-DE,de;q=0.9', 'Unter dieser Adresse ist nichts'],
      ['fr', 'There is nothing at this address'],
    ] as const) {
      const headers = { 'accept': 'text/html', 'accept-language': asked }
      assert.include(await (await fetch(url, { headers })).text(), said)
    }
  })

  test('the dashboard offers the way back, in the person’s language', async ({ assert }) => {
    const { visitor, user } = await signedUp()
    const english = await (await visitor.open('/app/nowhere')).text()
    assert.include(english, 'There is nothing at this address')
    assert.match(english, /<a href="\/app" class="btn btn-primary">/)

    await User.query().where('id', user.id).update({ locale: 'de' })
    const german = await visitor.open('/app/calls/none')
    assert.equal(german.status, 404)
    assert.include(await german.text(), 'Unter dieser Adresse ist nichts')
  })
})
