import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import CreateAgent from '#actions/agents/create_agent'
import GiveBack from '#actions/credits/give_back'
import ReverseTransaction from '#actions/credits/reverse_transaction'
import SettleCall from '#actions/credits/settle_call'
import AuditEntry from '#models/audit_entry'
import LedgerTransaction from '#models/ledger_transaction'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { newOperator } from '#tests/support/operator'
import { openBusiness } from '#tests/support/town'

/** A business, an operator, and what the operator may do to it. */
async function counter() {
  const { account } = await openBusiness()
  const actor = { userId: (await newOperator()).id, address: '192.0.2.7' }
  const formId = uuidv7()
  const adjust = (amountMc: bigint) =>
    new AdjustCredits().handle({ accountId: account.id, amountMc, reason: 'Sorry', actor, formId })
  const reverse = (transactionId: string) =>
    new ReverseTransaction().handle({ transactionId, reason: 'A slip', actor })
  return { account, actor, adjust, reverse }
}

/** The same, with a call of 68 credits that is charged. */
async function chargedCounter() {
  const at = await counter()
  const agent = await new CreateAgent().handle({ account: at.account, template: 'salon' })
  const call = await heldCall(at.account, agent)
  const giveBack = (amountMc: bigint) =>
    db.transaction((trx) =>
      new GiveBack().handle({ call, amountMc, reason: 'spam', actor: 'system', trx })
    )
  await db.transaction((trx) =>
    new SettleCall().handle({ call, chargeMc: call.chargeMc!, details: {}, trx })
  )
  const [charge] = await transactionsOf(at.account, 'settle')
  return { ...at, call, giveBack, charge }
}

const codeOf = (deed: Promise<unknown>) =>
  deed.then(
    () => null,
    (error) => error.code ?? error.name
  )

test.group('What an operator decides about credits', (group) => {
  isolate(group)

  test('is posted once a form, and in the audit log with what was before and after', async ({
    assert,
  }) => {
    const { account, actor, adjust } = await counter()
    const id = await adjust(-150_000n)
    assert.equal(await adjust(-150_000n), id)
    const { availableMc, debtMc } = await balanceOf(account)
    assert.deepEqual([availableMc, debtMc], [0n, 50_000n])
    const [entry, ...more] = await AuditEntry.query().where('accountId', account.id)
    assert.lengthOf(more, 0)
    assert.containSubset(entry.serialize(), {
      actorId: actor.userId,
      address: actor.address,
      action: 'credits.adjusted',
      target: id,
      reason: 'Sorry',
      before: { availableMc: 100_000, heldMc: 0, debtMc: 0 },
      after: { availableMc: 0, heldMc: 0, debtMc: 50_000 },
    })
  })

  test('with another amount under the same form is refused', async ({ assert }) => {
    const { account, adjust } = await counter()
    await adjust(5000n)
    assert.equal(await codeOf(adjust(6000n)), 'E_LEDGER_CONFLICT')
    assert.equal((await balanceOf(account)).availableMc, 105_000n)
  })

  test('is reversed once, naming it, into debt where it is spent', async ({ assert }) => {
    const { account, adjust, reverse } = await counter()
    const [grant] = await transactionsOf(account, 'grant')
    const adjusted = await adjust(-60_000n)
    const id = await reverse(grant.id)
    assert.equal(await reverse(grant.id), id)
    assert.equal((await LedgerTransaction.findOrFail(id)).reversesId, grant.id)
    assert.equal((await balanceOf(account)).debtMc, 60_000n)
    await reverse(adjusted)
    const { availableMc, debtMc } = await balanceOf(account)
    assert.deepEqual([availableMc, debtMc], [0n, 0n])
    assert.deepEqual(await findingsOf(account), [])
  })

  test('a charge is not reversed but given back: at most what it was, once, naming it', async ({
    assert,
  }) => {
    const { account, reverse, giveBack, charge } = await chargedCounter()
    assert.equal(await codeOf(reverse(charge.id)), 'E_NOT_REVERSIBLE')
    assert.equal(await codeOf(giveBack(68_001n)), 'RangeError')
    const id = await giveBack(20_000n)
    assert.equal(await giveBack(20_000n), id)
    assert.equal(await codeOf(giveBack(68_000n)), 'E_LEDGER_CONFLICT')
    assert.equal((await LedgerTransaction.findOrFail(id!)).reversesId, charge.id)
    assert.equal((await balanceOf(account)).availableMc, 52_000n)
    assert.deepEqual(await findingsOf(account), [])
  })
})
