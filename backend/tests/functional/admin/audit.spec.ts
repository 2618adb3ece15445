import { glob, readFile } from 'node:fs/promises'
import i18n from '@adonisjs/i18n/services/main'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { LANGUAGES } from '#config/i18n'
import { recordAudit } from '#services/audit/record_audit'
import { isolate } from '#tests/support/api/isolation'
import { operatorWhoConfirms } from '#tests/support/panel'
import { openBusiness } from '#tests/support/town'

async function noted() {
  const { account, user } = await openBusiness()
  const actor = { userId: user.id, address: '192.0.2.4' }
  await db.transaction(async (trx) => {
    await recordAudit(trx, actor, {
      accountId: account.id,
      action: 'account.suspended',
      target: '=HYPERLINK("https://evil.example")',
      reason: '@SUM(A1)',
    })
    await recordAudit(trx, actor, { accountId: null, action: 'price.set', target: 'tomorrow' })
  })
  return { account, user }
}

/** What the code notes, as it stands there: a noun and a verb in the past. */
async function notedDeeds() {
  const deeds = new Set<string>()
  for await (const file of glob(app.makePath('app/actions/**/*.ts'))) {
    const source = await readFile(file, 'utf8')
    const actions = source.match(/\baction:[^,\n]+/g) ?? []
    for (const [, deed] of actions.join().matchAll(/'([\w-]+\.[\w-]+)'/g)) deeds.add(deed!)
  }
  return [...deeds]
}

test.group('The audit log', (group) => {
  isolate(group)

  test('is never changed, deleted from or emptied: the database refuses it', async ({ assert }) => {
    await noted()
    const attempts = [
      `UPDATE audit_entries SET reason = 'nothing'`,
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
    ]
    for (const attempt of attempts) {
      const tried = db.transaction((trx) => trx.rawQuery(attempt))
      await assert.rejects(() => tried, /audit entries are never changed/)
    }
  })

  test('has words in both languages for whatever is noted', async ({ assert }) => {
    const deeds = await notedDeeds()
    assert.includeMembers(deeds, ['top-up.switched-off', 'pack.added', 'number.removed'])
    for (const language of LANGUAGES) {
      const said = Object.keys(i18n.getTranslationsFor(language))
      const wordless = deeds.filter((deed) => !said.includes(`panel_money.deeds.${deed}`))
      assert.deepEqual(wordless, [], language)
    }
  })

  test('is narrowed to an account, a deed, a person or words', async ({ assert }) => {
    const { account, user } = await noted()
    const { visitor } = await operatorWhoConfirms()
    const rows = async (query: string) => {
      const page = await (await visitor.open(`/admin/audit?${query}`)).text()
      return page.split('<tbody>')[1]?.match(/<tr>/g)?.length ?? 0
    }
    assert.equal(await rows(`account=${account.id}`), 1)
    assert.equal(await rows(`actor=${user.id}`), 2)
    assert.equal(await rows(`actor=${user.id}&action=price.set`), 1)
    assert.equal(await rows(`actor=${user.id}&q=tomorr`), 1)
    assert.equal(await rows('account=none'), 0)
  })

  test('goes into a spreadsheet as text: nothing in it is a formula', async ({ assert }) => {
    const { account } = await noted()
    const { visitor } = await operatorWhoConfirms()
    const response = await visitor.open(`/admin/audit.csv?account=${account.id}`)
    assert.match(response.headers.get('content-type')!, /^text\/csv/)
    const [, row] = (await response.text()).split('\r\n')
    assert.include(row!, `"'=HYPERLINK(""https://evil.example"")"`)
    assert.include(row!, `'@SUM(A1)`)
  })
})
