import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import AdminCreate from '../../../commands/admin_create.js'
import CallSimulate from '../../../commands/call_simulate.js'
import LedgerCheck from '../../../commands/ledger_check.js'
import VendorEventsReplay from '../../../commands/vendor_events_replay.js'
import Call from '#models/call'
import User from '#models/user'
import VendorEvent from '#models/vendor_event'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { openBusiness, openReception, work } from '#tests/support/town'

test.group('Commands', (group) => {
  group.each.setup(cheapHashes)
  group.setup(() => {
    ace.ui.switchMode('raw')
    return () => ace.ui.switchMode('normal')
  })

  test('admin:create makes a login that works, and takes no short password', async ({ assert }) => {
    const email = `${uuidv7()}@example.com`
    const refused = await ace.create(AdminCreate, [email, '--password', 'short'])
    await refused.exec()
    refused.assertFailed()
    assert.isNull(await User.findBy({ email }))

    const made = await ace.create(AdminCreate, [email, '--password', 'correct horse battery'])
    await made.exec()
    made.assertSucceeded()
    const operator = await User.verifyCredentials(email, 'correct horse battery')
    assert.isTrue(operator.isOperator)
  })

  test('admin:create leaves the password of somebody who has one alone', async ({ assert }) => {
    const { user } = await openBusiness()
    const command = await ace.create(AdminCreate, [user.email.toUpperCase()])
    await command.exec()
    command.assertSucceeded()
    assert.isTrue((await user.refresh()).isOperator)
    await User.verifyCredentials(user.email, 'correct horse battery')
  })

  test('ledger:check fails when a balance is not what its entries say', async ({ cleanup }) => {
    const { account } = await openBusiness()
    const purse = () =>
      db.from('ledger_accounts').where({ account_id: account.id, kind: 'available' })
    const check = async () => {
      const command = await ace.create(LedgerCheck, [])
      await command.exec()
      return command
    }
    cleanup(async () => {
      await purse().update({ balance_mc: 100_000 })
    })

    ;(await check()).assertSucceeded()
    await purse().update({ balance_mc: 100_001 })
    ;(await check()).assertFailed()
  })

  test('call:simulate rings, vendor-events:replay works on that call again, and it is charged once', async ({
    assert,
    cleanup,
  }) => {
    const { number, account } = await openReception()
    cleanup(() => giveBack(number))
    const rung = await ace.create(CallSimulate, [
      `--number=${number.number}`,
      '--script=asks-hours',
    ])
    await rung.exec()
    rung.assertSucceeded()
    await work()

    const call = await Call.findByOrFail('accountId', account.id)
    const replayed = await ace.create(VendorEventsReplay, [`--call=${call.id}`])
    await replayed.exec()
    replayed.assertSucceeded()
    const report = await VendorEvent.query()
      .where({ subject: call.vendorCallId, type: 'end-of-call-report' })
      .firstOrFail()
    assert.equal(report.status, 'stored')

    await work()
    assert.equal((await report.refresh()).status, 'done')
    const charges = await db
      .from('ledger_transactions')
      .where({ reference: call.id, kind: 'settle' })
    assert.lengthOf(charges, 1)
  })

  test('vendor-events:replay wants to be told which', async () => {
    const command = await ace.create(VendorEventsReplay, [])
    await command.exec()
    command.assertFailed()
  })
})
