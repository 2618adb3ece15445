import { test } from '@japa/runner'
import { Visitor } from '#tests/support/api/visitor'

test.group('Who comes to a page without having signed in', () => {
  test('is shown the door, and why, in their language', async ({ assert }) => {
    const visitor = new Visitor()
    const turned = await visitor.open('/app/calls?lang=de')
    assert.equal(turned.status, 302)
    const door = turned.headers.get('location')!
    assert.match(door, /^\/signin/)
    const page = await (await visitor.open(`${door}&lang=de`)).text()
    assert.include(page, 'Melden Sie sich zuerst an.')
    assert.notInclude(page, 'Unauthorized')
  })
})
