import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import SettleCall from '#actions/credits/settle_call'
import AuditEntry from '#models/audit_entry'
import db from '@adonisjs/lucid/services/db'
import { disputeOf, heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { balanceOf } from '#tests/support/ledger'
import { operatorWhoConfirms } from '#tests/support/panel'
import { openBusiness } from '#tests/support/town'

const REASON = 'Nobody could be heard.'

async function objected() {
  const { account, user } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent)
  await db.transaction((trx) =>
    new SettleCall().handle({ call, chargeMc: call.chargeMc!, details: {}, trx })
  )
  const dispute = await disputeOf(call, user)
  const operator = await operatorWhoConfirms()
  const decide = (given: string, reason = REASON) =>
    operator.press(`/admin/disputes/${dispute.id}/decisions`, { given, reason })
  return { account, dispute, decide, ...operator }
}

test.group('Objections at the panel', (group) => {
  isolate(group)

  test('wait in the queue with their evidence, and leave it once they are decided', async ({
    assert,
  }) => {
    const { dispute, decide, visitor } = await objected()
    const queue = async () => (await visitor.open('/admin/disputes')).text()
    assert.include(await queue(), dispute.id)
    const page = await (await visitor.open(`/admin/disputes/${dispute.id}`)).text()
    assert.include(page, '4 min 32 s')
    assert.include(page, dispute.words!)
    await decide('68')
    assert.notInclude(await queue(), dispute.id)
  })

  test('are accepted in full or in part, or declined: once, with words, and not beyond the charge', async ({
    assert,
  }) => {
    const { account, dispute, decide } = await objected()
    const { availableMc } = await balanceOf(account)
    await decide('68.001')
    await decide('30', '')
    assert.equal((await balanceOf(account)).availableMc, availableMc)
    await decide('30')
    await decide('0')
    assert.equal((await balanceOf(account)).availableMc, availableMc + 30_000n)
    await dispute.refresh()
    assert.deepEqual([dispute.status, dispute.decision], ['refunded', REASON])
    const deeds = await AuditEntry.query().where('accountId', account.id)
    assert.deepEqual(
      deeds.map(({ action }) => action),
      ['dispute.accepted']
    )
  })
})
