import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import Contact from '#models/contact'
import { bookingOf, heldCall, messageOf } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'

async function business() {
  const { visitor, account } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent)
  const contact = await Contact.findOrFail(call.contactId!)
  const ask = async (method: string, path = '', body?: object) => {
    const response = await visitor.json(method, `/api/v1/contacts${path}`, body)
    return { status: response.status, data: ((await response.json()) as any).data }
  }
  return { account, call, contact, ask }
}

test.group('Contacts', (group) => {
  isolate(group)

  test('keep a name and notes, and lose them when they are emptied', async ({ assert }) => {
    const { contact, ask } = await business()
    const path = `/${contact.id}`
    await ask('POST', path, {
      name: '  Rita Berg ',
      email: 'rita@example.com',
      notes: 'Dyes alone.\nNo Mondays.',
    })
    const { data } = await ask('GET', path)
    assert.equal(data.contact.name, 'Rita Berg')
    assert.equal(data.contact.notes, 'Dyes alone.\nNo Mondays.')
    assert.equal(data.contact.email, 'rita@example.com')
    await ask('POST', path, { name: '', notes: '' })
    await contact.refresh()
    assert.deepEqual([contact.name, contact.email, contact.notes], [null, 'rita@example.com', null])
    await ask('POST', path, { name: '', email: '', notes: '' })
    assert.isNull((await contact.refresh()).email)
    assert.equal((await ask('POST', path, { email: 'rita' })).status, 422)
    const tooLong = await ask('POST', path, { name: 'x'.repeat(101) })
    assert.equal(tooLong.status, 422)
  })

  test('show their calls, bookings and messages, and nobody else’s', async ({ assert }) => {
    const { account, call, contact, ask } = await business()
    const booking = await bookingOf(call)
    const message = await messageOf(call)
    const other = await Contact.create({ accountId: account.id, phone: '+15550100009' })
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    const { data } = await ask('GET', `/${contact.id}`)
    assert.equal(data.contact.calls, 1)
    assert.deepEqual(ids(data.calls), [call.id])
    assert.deepEqual(ids(data.bookings), [booking.id])
    assert.deepEqual(ids(data.messages), [message.id])
    const theirs = (await ask('GET', `/${other.id}`)).data
    assert.deepEqual([theirs.calls, theirs.bookings, theirs.messages], [[], [], []])
  })

  test('are found by part of a name or of a number, however it is written', async ({ assert }) => {
    const { account, ask } = await business()
    const odd = { accountId: account.id, phone: '+493023125001', name: '100%_Haar' }
    const { id } = await Contact.create(odd)
    const found = async (q: string) => {
      const { data } = await ask('GET', `?${new URLSearchParams({ q })}`)
      return data.contacts.map((contact: { id: string }) => contact.id)
    }
    for (const q of ['haar', '%', '_', '030 / 231', '0049 30 23125001']) {
      assert.deepEqual(await found(q), [id], q)
    }
    assert.lengthOf(await found('rita'), 1)
    assert.lengthOf(await found('h%r'), 0)
    assert.lengthOf(await found(''), 2)
  })

  test('go on to older ones', async ({ assert }) => {
    const { account, ask } = await business()
    for (let index = 0; index < 41; index += 1) {
      await Contact.create({ accountId: account.id, phone: `+4930000010${index + 10}` })
    }
    const { data } = await ask('GET')
    assert.lengthOf(data.contacts, 40)
    const older = (await ask('GET', `?before=${data.next}`)).data
    assert.lengthOf(older.contacts, 2)
    assert.isNull(older.next)
  })

  test('are blocked and answered again', async ({ assert }) => {
    const { contact, ask } = await business()
    const blocked = await ask('POST', `/${contact.id}/blocks`)
    assert.isString(blocked.data.contact.blockedAt)
    assert.isNotNull((await contact.refresh()).blockedAt)
    const freed = await ask('POST', `/${contact.id}/blocks/removals`)
    assert.isNull(freed.data.contact.blockedAt)
    assert.isNull((await contact.refresh()).blockedAt)
  })

  test('of another business are not there', async ({ assert }) => {
    const { contact } = await business()
    const { visitor } = await signedUp()
    const path = `/api/v1/contacts/${contact.id}`
    assert.equal((await visitor.json('GET', path)).status, 404)
    assert.equal((await visitor.json('POST', path, { name: 'Mine' })).status, 404)
    assert.equal((await visitor.json('POST', `${path}/blocks`)).status, 404)
    assert.equal((await visitor.json('POST', `${path}/blocks/removals`)).status, 404)
    await contact.refresh()
    assert.deepEqual([contact.name, contact.blockedAt], ['Rita Caller', null])
    const { data } = (await (await visitor.json('GET', '/api/v1/contacts')).json()) as any
    assert.deepEqual(data.contacts, [])
  })
})
