import { test } from '@japa/runner'
import Contact from '#models/contact'
import CreditHold from '#models/credit_hold'
import ReadHome from '#actions/accounts/read_home'
import { phrases } from '#services/calls/phrases'
import { wordsIn } from '#services/language/words'
import { balanceOf, transactionsOf } from '#tests/support/ledger'
import { openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const CALLER = '+15550100151'

async function receptionThatBlocks() {
  const reception = await openReception()
  const { account } = reception
  const contact = await Contact.create({ accountId: account.id, phone: CALLER })
  const block = (blockedAt: Contact['blockedAt']) => contact.merge({ blockedAt }).save()
  await block(contact.createdAt)
  return { ...reception, block }
}

test.group('A blocked caller', () => {
  test('hears that nobody is there, though the owner’s own phone is known', async ({ assert }) => {
    const reception = await receptionThatBlocks()
    await reception.account.merge({ phone: '+493023125001' }).save()
    const { body } = await new VoiceLine(reception, CALLER).ask()
    assert.isUndefined(body.assistantId)
    assert.isUndefined(body.destination)
    assert.equal(body.error, phrases('en').notAvailable)
  })

  test('costs nothing and sets nothing aside, however long the line was open', async ({
    assert,
  }) => {
    const reception = await receptionThatBlocks()
    const { account } = reception
    const before = await balanceOf(account)
    const line = new VoiceLine(reception, CALLER)
    await line.ask()
    assert.lengthOf(await CreditHold.query().where('accountId', account.id), 0)
    await line.report(40)
    await work()
    assert.deepEqual(await balanceOf(account), before)
    assert.lengthOf(await transactionsOf(account, 'hold'), 0)
    const call = await line.find()
    assert.equal(call.excused, 'blocked')
    assert.equal(call.chargeMc ?? 0n, 0n)
  })

  test('is not among those to ring back, until answered again', async ({ assert }) => {
    const reception = await receptionThatBlocks()
    const line = new VoiceLine(reception, CALLER)
    await line.ask()
    const call = await line.find()
    await call.merge({ status: 'ended', outcome: 'not-connected' }).save()
    const missed = async () => {
      const home = await new ReadHome().handle(reception.account, wordsIn('en'))
      return home.missed.map(({ id }) => id)
    }
    assert.deepEqual(await missed(), [])
    await reception.block(null)
    assert.deepEqual(await missed(), [call.id])
    const { body } = await new VoiceLine(reception, CALLER).ask()
    assert.equal(body.assistantId, reception.agent.vendorAgentId)
  })

  test('of one business is answered by another', async ({ assert }) => {
    await receptionThatBlocks()
    const other = await openReception()
    // Of one business: what several have blocked is known to all.
    await other.account.merge({ refusesKnown: false }).save()
    const { body } = await new VoiceLine(other, CALLER).ask()
    assert.equal(body.assistantId, other.agent.vendorAgentId)
  })
})
