import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import UnwantedNumber from '#models/unwanted_number'
import { phrases } from '#services/calls/phrases'
import { phone } from '#services/presentation/phone'
import { memberOf } from '#tests/support/api/people'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { operatorWhoConfirms, pageAfter } from '#tests/support/panel'
import { giveCredits, openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const PAGE = '/admin/unwanted-numbers'
const SPAMMER = '+493023125190'
const REASON = 'Sells <b>solar</b> panels.'

/** How often calls from a number were stopped, as the page says. */
function stoppedOn(page: string, number: string) {
  const [, ...rows] = page.split('<tr>')
  const row = rows.find((one) => one.includes(phone(number)))
  return Number(/class="text-end">(\d+)</.exec(row ?? '')?.[1])
}

test.group('Unwanted numbers at the panel', (group) => {
  group.each.setup(cheapHashes)

  test('are turned away from then on and counted, unless their owner trusts them or answers known ones, until they are removed', async ({
    assert,
    cleanup,
  }) => {
    const reception = await openReception()
    const { account, number } = reception
    cleanup(() => giveBack(number))
    await giveCredits(account, 1000n)
    const ring = async () => (await new VoiceLine(reception, SPAMMER).ask()).body
    const { visitor, press } = await operatorWhoConfirms()

    const listed = await press(PAGE, { number: '+49 30 2312-5190', reason: REASON })
    await press(PAGE, { number: SPAMMER, reason: 'Once more, by mistake.' })
    const page = await pageAfter(visitor, listed)
    assert.include(page, 'Sells &lt;b&gt;solar')
    assert.equal(stoppedOn(page, SPAMMER), 0)
    assert.equal((await ring()).error, phrases('en').notAvailable)
    assert.equal((await ring()).error, phrases('en').notAvailable)
    assert.equal(stoppedOn(await (await visitor.open(PAGE)).text(), SPAMMER), 2)

    await account.merge({ refusesKnown: false }).save()
    assert.isString((await ring()).assistantId)
    await account.merge({ refusesKnown: true }).save()
    assert.isString((await ring()).error)
    const { visitor: owner } = await memberOf(account, 'owner')
    const call = new VoiceLine(reception, SPAMMER)
    await call.ask()
    const { id, contactId } = await call.find()
    const read = async (address: string) => (await owner.open(address)).text()
    const pages = () => Promise.all([`/app/contacts/${contactId}`, `/app/calls/${id}`].map(read))
    for (const html of await pages()) assert.include(html, 'This was not spam')
    await owner.form(`/api/v1/contacts/${contactId}/blocks/removals`)
    assert.isString((await ring()).assistantId)
    for (const html of await pages()) assert.notInclude(html, 'This was not spam')

    const row = await UnwantedNumber.findByOrFail('phone', SPAMMER)
    await press(`${PAGE}/${row.id}/removals`)
    assert.isNull(await UnwantedNumber.find(row.id))
    const deeds = await AuditEntry.query().where('target', SPAMMER).orderBy('id')
    assert.deepEqual(
      deeds.map(({ action, reason, before }) => [action, reason, before]),
      [
        ['unwanted-number.listed', REASON, null],
        ['unwanted-number.struck', null, { reason: REASON }],
      ]
    )
  })

  test('need a number and a reason, and an operator who says who they are', async ({ assert }) => {
    const { visitor, press } = await operatorWhoConfirms()
    const number = '+493023125191'
    await visitor.form(PAGE, { number, reason: REASON })
    await press(PAGE, { number: '12', reason: REASON })
    await press(PAGE, { number, reason: '' })
    assert.isNull(await UnwantedNumber.findBy('phone', number))
  })
})
