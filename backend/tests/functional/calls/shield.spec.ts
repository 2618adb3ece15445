import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Contact from '#models/contact'
import { memberOf } from '#tests/support/api/people'
import { cheapHashes } from '#tests/support/hashes'
import { balanceOf } from '#tests/support/ledger'
import { phrases } from '#services/calls/phrases'
import { giveCredits, openBusiness, openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const SPAMMER = '+15550100177'
const REFUSED = phrases('en').notAvailable

async function blockedBy(count: number, phone: string) {
  for (let one = 0; one < count; one += 1) {
    const { account } = await openBusiness()
    await Contact.create({ accountId: account.id, phone, blockedAt: DateTime.utc() })
  }
}

test.group('Unwanted calls', (group) => {
  group.each.setup(cheapHashes)

  test('of a number that several businesses have blocked are turned away for nothing, until the owner says that it is none', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { account } = reception
    const before = await balanceOf(account)
    await blockedBy(2, SPAMMER)
    await blockedBy(1, SPAMMER)
    const line = new VoiceLine(reception, SPAMMER)
    assert.equal((await line.ask()).body.error, REFUSED)
    await line.report(30)
    await work()
    assert.equal((await line.find()).excused, 'spam')
    assert.deepEqual(await balanceOf(account), before)

    const { visitor } = await memberOf(account, 'owner')
    const contact = await Contact.findByOrFail({ accountId: account.id, phone: SPAMMER })
    await visitor.json('POST', `/api/v1/contacts/${contact.id}/blocks/removals`)
    assert.isString((await new VoiceLine(reception, SPAMMER).ask()).body.assistantId)
  })

  test('of who rings too often within an hour are turned away, of others not', async ({
    assert,
  }) => {
    const reception = await openReception()
    await giveCredits(reception.account, 100_000n)
    await reception.account.merge({ callsAnHour: 2 }).save()
    const ring = (from: string) => new VoiceLine(reception, from).ask()
    for (let turn = 0; turn < 2; turn += 1) {
      assert.isString((await ring('+15550100178')).body.assistantId)
    }
    assert.equal((await ring('+15550100178')).body.error, REFUSED)
    assert.isString((await ring('+15550100179')).body.assistantId)
  })

  test('of one number are too often after twenty an hour, until the owner chooses otherwise', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    assert.equal((await account.refresh()).callsAnHour, 20)
  })

  test('with a withheld number are answered or not, as the owner likes', async ({ assert }) => {
    const reception = await openReception()
    const ring = () => new VoiceLine(reception).tell('assistant-request', { customer: {} })
    assert.isString((await ring()).body.assistantId)
    await reception.account.merge({ refusesWithheld: true }).save()
    assert.equal((await ring()).body.error, REFUSED)
  })
})
