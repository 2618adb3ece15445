import { test } from '@japa/runner'
import { integrations } from '#config/integrations'
import CreateAgent from '#actions/agents/create_agent'
import { isolate } from '#tests/support/api/isolation'
import { heldCall } from '#tests/support/api/history'
import { newOperator } from '#tests/support/operator'
import { openBusiness } from '#tests/support/town'

/** What somebody reads of a page, but for code and what a vendor sent. */
function wordsOf(html: string) {
  return html.replace(/<(script|style|pre|code)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
}

/** Said on these pages in English, and in no other language. */
const ENGLISH = /\b(the|your|you|and|with|about|because|see|none|nothing|nobody|sign out)\b/i

async function held() {
  const { account, user } = await openBusiness('Salon Lumen')
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  await agent.merge({ name: 'Empfang' }).save()
  const call = await heldCall(account, agent, { summary: 'Fragte nach Freitag.', transcript: [] })
  return { account, user, call }
}

test.group('The language of the admin panel', (group) => {
  isolate(group)

  test('every page is in the operator’s, whatever the browser asks for', async ({
    client,
    assert,
  }) => {
    const { account, call } = await held()
    const operator = await newOperator()
    await operator.merge({ locale: 'de' }).save()
    const pages = [
      '/admin',
      '/admin/accounts',
      '/admin/purchases',
      '/admin/disputes?status=all',
      '/admin/recovered',
      '/admin/refusals',
      '/admin/unwanted-numbers',
      '/admin/refusals?status=closed',
      '/admin/margin',
      `/admin/margin?account=${account.id}`,
      `/admin/accounts/${account.id}`,
      `/admin/calls?account=${account.id}`,
      `/admin/calls/${call.id}`,
      `/admin/transactions?account=${account.id}`,
      '/admin/vendor-events',
      '/admin/ledger',
      `/admin/accounts/${account.id}/adjustments/new?amount=-200&reason=Doppelt`,
      '/admin/prices',
      '/admin/prices/new?perMinute=18&incrementSeconds=1&minimumSeconds=0&freeSeconds=0',
      '/admin/packs',
      '/admin/packs/new',
      '/admin/audit',
      '/admin/integrations',
      ...integrations.map(({ provider }) => `/admin/integrations/${provider.id}`),
    ]
    for (const page of pages) {
      const answer = await client.get(page).header('accept-language', 'en').loginAs(operator)
      assert.include(answer.text(), '<html lang="de">', page)
      assert.notMatch(answer.text(), /translation missing|undefined/, page)
      assert.notMatch(wordsOf(answer.text()), ENGLISH, page)
      assert.include(answer.text(), 'Abmelden', page)
    }
  })

  test('an English one reads English', async ({ client, assert }) => {
    const page = await client
      .get('/admin/ledger')
      .header('accept-language', 'de')
      .loginAs(await newOperator())
    assert.include(page.text(), '<html lang="en">')
    assert.include(page.text(), 'Check now')
  })
})

test.group('The rows behind a figure', (group) => {
  isolate(group)

  test('calls and transactions of one account are those of no other', async ({
    client,
    assert,
  }) => {
    const [mine, other] = [await held(), await held()]
    const operator = await newOperator()
    const calls = await client.get(`/admin/calls?account=${mine.account.id}`).loginAs(operator)
    assert.include(calls.text(), `/admin/calls/${mine.call.id}`)
    assert.notInclude(calls.text(), other.call.id)
    const open = (account: string) =>
      client.get(`/admin/transactions?account=${account}`).loginAs(operator)
    const rows = async (account: string) => (await open(account)).text().match(/welcome credits/g)
    assert.lengthOf((await rows(mine.account.id))!, 2, 'the row, and the chip that filters by it')
  })

  test('accounts are filtered by where they stand', async ({ client, assert }) => {
    const { account } = await held()
    await account.merge({ status: 'suspended' }).save()
    const operator = await newOperator()
    const shown = async (status: string) =>
      (await client.get(`/admin/accounts?status=${status}`).loginAs(operator))
        .text()
        .includes(`/admin/accounts/${account.id}`)
    assert.isTrue(await shown('suspended'))
    assert.isFalse(await shown('active'))
  })
})
