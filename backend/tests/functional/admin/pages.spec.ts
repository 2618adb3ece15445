import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import ReplayVendorEvents from '#actions/inbound/replay_vendor_events'
import AuditEntry from '#models/audit_entry'
import Call from '#models/call'
import LedgerCheck from '#models/ledger_check'
import PhoneNumber from '#models/phone_number'
import VendorEvent from '#models/vendor_event'
import { cheapHashes } from '#tests/support/hashes'
import { newOperator } from '#tests/support/operator'
import { giveBack } from '#tests/support/numbers'
import { openBusiness, openReception, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

/** A tag that Edge did not take for one, because it stands inside a line. */
const UNRENDERED = /@!?(panel|if|each|end|slot)\b/

/** One call, from its first ring to its charge. */
async function heldCall() {
  const reception = await openReception()
  const town = await sandbox()
  const { callId }: any = await town.act('vapi', 'simulateCall', {
    number: reception.number.number,
    script: 'asks-hours',
  })
  await work()
  await giveBack(reception.number)
  return { ...reception, call: await Call.findByOrFail('vendorCallId', callId) }
}

function reportOf(call: Call) {
  return VendorEvent.query()
    .where({ subject: call.vendorCallId, type: 'end-of-call-report' })
    .firstOrFail()
}

test.group('Admin pages', (group) => {
  group.each.setup(cheapHashes)

  test('a business is found by its name, its owner and its number, and by nothing else', async ({
    client,
    assert,
  }) => {
    const { account, user } = await openBusiness(`Praxis ${uuidv7()}`)
    const number = `+1555010${Date.now() % 10_000}`
    await PhoneNumber.create({
      accountId: account.id,
      provider: 'memory',
      number,
      status: 'active',
    })
    const operator = await newOperator()
    const found = async (words: string) => {
      const page = await client.get('/admin/accounts').qs({ q: words }).loginAs(operator)
      return page.text().includes(`/admin/accounts/${account.id}`)
    }
    assert.isTrue(await found(account.name))
    assert.isTrue(await found(user.email))
    assert.isTrue(await found(number.slice(1)))
    assert.isFalse(await found(`${account.name}x`))
    assert.isFalse(await found('%no such business%'))
  })

  test('transactions of everybody name the account of each, those of one account do not', async ({
    client,
    assert,
  }) => {
    const { account } = await openBusiness(`Praxis ${uuidv7()}`)
    const operator = await newOperator()
    const list = async (query = {}) => {
      const page = await client.get('/admin/transactions').qs(query).loginAs(operator)
      const [, table] = page.text().split('<tbody>')
      return table!.split('</tbody>')[0]!
    }
    const link = `<a href="/admin/accounts/${account.id}" class="link">${account.name}</a>`
    assert.include(await list(), link)
    const own = await list({ account: account.id })
    assert.include(own, '/admin/transactions/')
    assert.notInclude(own, link)
  })

  test('names of businesses cannot bring markup of their own', async ({ client, assert }) => {
    const { account } = await openBusiness('<img src=x onerror=alert(1)>')
    const page = await client.get(`/admin/accounts/${account.id}`).loginAs(await newOperator())
    assert.notInclude(page.text(), '<img src=x')
    assert.include(page.text(), '&lt;img src=x')
  })

  test('a call is shown with what was said, what it cost and what the vendor sent', async ({
    client,
    assert,
  }) => {
    const { account, call } = await heldCall()
    const operator = await newOperator()

    const business = await client.get(`/admin/accounts/${account.id}`).loginAs(operator)
    assert.include(business.text(), `/admin/calls/${call.id}`)
    assert.notMatch(business.text(), UNRENDERED)

    const page = (await client.get(`/admin/calls/${call.id}`).loginAs(operator)).text()
    assert.notMatch(page, UNRENDERED)
    assert.include(page, 'bubble')
    assert.include(page, `${Number(call.chargeMc) / 1000} credits`)
    assert.include(page, 'call charged')
    assert.include(page, 'end-of-call-report')
    assert.include(page, `/admin/calls/${call.id}/replay`)
  })

  test('a call that nothing is kept of, or that goes on, promises nothing and lasts no seconds', async ({
    client,
    assert,
  }) => {
    const { account, call } = await heldCall()
    const operator = await newOperator()
    const open = async (path: string) => (await client.get(path).loginAs(operator)).text()
    await VendorEvent.query().where({ subject: call.vendorCallId }).update({ payload: {} })
    assert.notInclude(await open(`/admin/calls/${call.id}`), `/admin/calls/${call.id}/replay`)

    assert.notInclude(await open(`/admin/accounts/${account.id}`), 'not settled yet')
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.status('in-progress')
    await work()
    const business = await open(`/admin/accounts/${reception.account.id}`)
    await giveBack(reception.number)
    assert.include(business, '1 not settled yet')
    assert.match(business, /<td data-label="Lasted" data-none[^>]*>–</)
  })

  test('an event is worked on again at the press of a button, and somebody answers for it', async ({
    client,
    assert,
  }) => {
    const { call } = await heldCall()
    const event = await reportOf(call)
    const operator = await newOperator()
    const shown = await client.get(`/admin/vendor-events/${event.id}`).loginAs(operator)
    assert.include(shown.text(), 'Run again')

    const pressed = await client
      .post(`/admin/vendor-events/${event.id}/runs`)
      .form({ password: 'correct horse battery' })
      .loginAs(operator)
      .withCsrfToken()
      .redirects(0)
    pressed.assertStatus(303)
    assert.equal((await event.refresh()).status, 'stored')
    const audit = await AuditEntry.query().where('target', event.id).firstOrFail()
    assert.equal(audit.actorId, operator.id)

    await work()
    assert.equal((await event.refresh()).status, 'done')
    assert.equal((await call.refresh()).chargeMc, call.chargeMc)
  })

  test('a question that was answered is not asked again', async ({ client, assert }) => {
    const { call } = await heldCall()
    const question = await VendorEvent.query()
      .where({ subject: call.vendorCallId, type: 'assistant-request' })
      .firstOrFail()
    const operator = await newOperator()
    const shown = await client.get(`/admin/vendor-events/${question.id}`).loginAs(operator)
    assert.notInclude(shown.text(), 'Run again')
    const replayed = await new ReplayVendorEvents().handle({
      events: [question],
      actorId: operator.id,
      address: null,
    })
    assert.equal(replayed, 0)
    assert.equal((await question.refresh()).status, 'done')
  })

  test('without the page’s own token the button does nothing', async ({ client, assert }) => {
    const { call } = await heldCall()
    const event = await reportOf(call)
    assert.equal(event.status, 'done')
    await client
      .post(`/admin/vendor-events/${event.id}/runs`)
      .loginAs(await newOperator())
      .redirects(0)
    assert.equal((await event.refresh()).status, 'done')
  })

  test('the ledger is checked at the press of a button, and the run is kept with who pressed', async ({
    client,
    assert,
  }) => {
    const { account } = await heldCall()
    const operator = await newOperator()
    await operator.merge({ fullName: `Odile ${uuidv7()}` }).save()
    await client.post('/admin/ledger/runs').loginAs(operator).withCsrfToken().redirects(0)
    const page = (await client.get('/admin/ledger').loginAs(operator)).text()
    assert.include(page, operator.fullName!)
    const run = await LedgerCheck.findByOrFail('startedBy', operator.id)
    assert.deepEqual(
      run.findings.filter(({ accountId }) => accountId === account.id),
      []
    )
    if (run.findings.length === 0) assert.include(page, 'The ledger adds up.')
  })

  test('a finding is named, with the way to the account, the call and the transaction', async ({
    client,
    assert,
  }) => {
    const { account, call } = await heldCall()
    const subject = uuidv7()
    const of = { accountId: account.id, callId: call.id, subject }
    const seen = { evidence: 'sum', figures: { total: '5', entries: '2' } }
    const finding = { rule: 'sum', severity: 'error', ...seen, ...of } as const
    const run = { findings: [finding], transactions: 3n, tookMs: 12, startedBy: 'nightly' }
    const { id } = await LedgerCheck.create(run)
    const operator = await newOperator()
    const page = (await client.get(`/admin/ledger?run=${id}`).loginAs(operator)).text()
    for (const href of [`accounts/${account.id}`, `calls/${call.id}`, `transactions/${subject}`]) {
      assert.include(page, `href="/admin/${href}`)
    }
    assert.include(page, 'A transaction does not sum to zero.')
    assert.include(
      page,
      `Transaction ${subject} sums to 0.005 credits instead of zero, in 2 entries.`
    )
    const needs = (await client.get('/admin').loginAs(operator)).text()
    assert.include(needs, 'finding in the ledger')
  })

  test('a vendor’s page shows what to click there', async ({ client, assert }) => {
    const page = await client.get('/admin/integrations/google').loginAs(await newOperator())
    assert.include(page.text(), 'What to click at Google')
    assert.match(page.text(), /class="state[^>]+>.*?sandbox</)
  })

  test('older and newer lead through a list without leaving anything out', async ({
    client,
    assert,
    cleanup,
  }) => {
    // A vendor that sends us nothing: the list holds these and no others.
    const provider = 'webhooks'
    const rows = Array.from({ length: 120 }, (_, index) => ({
      provider,
      key: `paged/${index}`,
      type: `paged-${index}`,
      payload: {},
      status: 'ignored',
      receivedAt: DateTime.utc(),
    }))
    await VendorEvent.createMany(rows)
    cleanup(async () => {
      await VendorEvent.query().where({ provider }).delete()
    })
    const operator = await newOperator()

    const seen: string[] = []
    let address: string | null = `?provider=${provider}`
    while (address) {
      const page = (await client.get(`/admin/vendor-events${address}`).loginAs(operator)).text()
      seen.push(...(page.match(/paged-\d+/g) ?? []))
      address = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? null
    }
    assert.deepEqual(seen, rows.map(({ type }) => type).reverse())
  })
})
