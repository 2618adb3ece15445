import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import BeginScenarios from '#actions/trials/begin_scenarios'
import Trial from '#models/trial'
import { failedOf, receptionistOf } from '#tests/support/stage'
import { connectCalendar, registerBin, sandbox, work } from '#tests/support/town'

/** Whatever a call leaves in an account. */
const TABLES = [
  'calls',
  'call_events',
  'bookings',
  'caller_messages',
  'contacts',
  'credit_holds',
  'ledger_transactions',
  'webhook_messages',
  'notices',
]

async function leftIn(accountId: string) {
  const counts: Record<string, number> = {}
  for (const table of TABLES) {
    const [{ total }] = await db.from(table).where('account_id', accountId).count('* as total')
    counts[table] = Number(total)
  }
  return counts
}

test.group('A run of scenarios', () => {
  test('leaves no trace but itself: here, at the vendors, and at third parties', async ({
    assert,
  }) => {
    const receptionist = await receptionistOf('salon')
    const { account, agent } = receptionist
    await connectCalendar(receptionist)
    const { bin } = await registerBin(account)
    const town = await sandbox()
    const outside = async () => {
      const vapi = (await town.inspect()).find(({ id }) => id === 'vapi')!
      const rows = vapi.inspections.map(({ title, rows: { length } }) => [title, length])
      const [{ total }] = await db.from('vendor_events').count('* as total')
      return {
        events: await town.act('google', 'listEvents', { calendarId: 'demo@example.com' }),
        vapi: rows.filter(([title]) => title !== 'Messages sent'),
        vendorEvents: total,
      }
    }
    const before = { inside: await leftIn(account.id), outside: await outside() }

    const run = await new BeginScenarios().handle({ agent })
    await work()
    const trials = await Trial.query().where('runId', run.id)
    assert.deepEqual(failedOf(trials), [])
    assert.equal((await run.refresh()).state, 'done')

    assert.deepEqual({ inside: await leftIn(account.id), outside: await outside() }, before)
    assert.deepEqual(await town.act('webhooks', 'list', { bin }), [])
  })

  test('goes on where it stopped: what was judged stays, what was begun begins anew', async ({
    assert,
  }) => {
    const { agent } = await receptionistOf('general')
    const run = await new BeginScenarios().handle({ agent })
    const judged = await Trial.findByOrFail({ runId: run.id, scenario: 'books' })
    await judged.merge({ state: 'failed', seconds: 7 }).save()
    const begun = await Trial.findByOrFail({ runId: run.id, scenario: 'leaves-message' })
    const message = { kind: 'message' as const, text: 'Half a word', isUrgent: false }
    await begun.merge({ state: 'open', effects: [message] }).save()
    await work()
    assert.equal((await judged.refresh()).seconds, 7)
    assert.equal((await begun.refresh()).state, 'passed')
    assert.lengthOf(begun.effects, 1)
    assert.equal((await run.refresh()).state, 'done')
  })
})
