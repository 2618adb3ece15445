import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import Contact from '#models/contact'
import { memberOf, signedUp } from '#tests/support/api/people'
import { manyContacts } from '#tests/support/contacts'
import { askForTimes, book, openSalon } from '#tests/support/salon'
import { work } from '#tests/support/town'
import type { Visitor } from '#tests/support/api/visitor'

async function download(visitor: Visitor, subject: string) {
  const response = await visitor.open(`/api/v1/exports/${subject}/rows.csv`)
  const text = Buffer.from(await response.arrayBuffer()).toString()
  return { response, lines: text.trimEnd().split('\r\n') }
}

test.group('An export as a file', (group) => {
  group.each.setup(() => {
    hash.fake()
    return () => hash.restore()
  })

  test('has what was called, booked, learnt and charged, in the reader’s language', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, tokens } = await askForTimes(salon)
    await book(line, tokens[0])
    await line.report(61)
    await work()
    const { visitor } = await memberOf(salon.account, 'admin')
    const { id } = await line.find()
    const expected = {
      calls: [/^\uFEFFDate,Time,Caller,/, `/app/calls/${id}`],
      bookings: [/^\uFEFFDate,Time,Service,/, 'Haircut,Jo Caller'],
      contacts: [/^\uFEFFName,Phone,/, '15550100150'],
      credits: [/^\uFEFFTime,Kind,/, id],
    } as const
    for (const [subject, [head, part]] of Object.entries(expected)) {
      const { response, lines } = await download(visitor, subject)
      assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
      assert.include(response.headers.get('content-disposition'), `${subject}.csv`)
      assert.match(lines[0], head)
      assert.lengthOf(
        lines.filter((one) => one.includes(part)),
        1,
        subject
      )
    }
  })

  test('is whole, each row once, however many there are', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    await manyContacts(account, 1234)
    // All at the same instant: told apart by their ids.
    await Contact.query().where('accountId', account.id).update({ created_at: new Date() })
    const { lines } = await download(visitor, 'contacts')
    assert.lengthOf(lines, 1235)
    assert.lengthOf(new Set(lines), 1235)
  })

  test('is text to a spreadsheet, whatever callers say their name is', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']
    for (const [index, name] of names.entries()) {
      await Contact.create({ accountId: account.id, name, phone: `+1555010${1000 + index}` })
    }
    const { response } = await download(visitor, 'contacts')
    assert.equal(response.status, 200)
    const { lines } = await download(visitor, 'contacts')
    const shown = lines.slice(1).map((line) => line.replace(/^"/, ''))
    assert.isEmpty(shown.filter((line) => /^[=+\-@\t\r]/.test(line)))
    assert.isNotEmpty(shown.filter((line) => line.startsWith("'=1+1,'+1555")))
  })

  test('is for owners and admins', async ({ assert }) => {
    const { account } = await signedUp()
    const { visitor } = await memberOf(account, 'member')
    const { response } = await download(visitor, 'contacts')
    assert.equal(response.status, 403)
  })
})
