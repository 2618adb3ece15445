import { getActiveTestOrFail, test } from '@japa/runner'
import i18n from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import CheckLedger from '#actions/credits/check_ledger'
import CreateAgent from '#actions/agents/create_agent'
import ExpireHolds from '#actions/credits/expire_holds'
import GiveBack from '#actions/credits/give_back'
import SettleCall from '#actions/credits/settle_call'
import WithdrawCredits from '#actions/credits/withdraw_credits'
import Account from '#models/account'
import { LANGUAGES } from '#config/i18n'
import { LEDGER_RULES } from '#services/ledger/inspect'
import LedgerAccount from '#models/ledger_account'
import LedgerCheck from '#models/ledger_check'
import Refund from '#models/refund'
import { buy, openPurchase, pay } from '#tests/support/till'
import { balanceOf, errorsInTheBooks, findingsOf, transactionsOf } from '#tests/support/ledger'
import { evidenceOf } from '#services/ledger/evidence'
import { freeze } from '#tests/support/clock'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { moveFrom } from '#services/ledger/splits'
import { newOperator } from '#tests/support/operator'
import { openBusiness, openReception, sandbox, work } from '#tests/support/town'
import { openPurses } from '#services/ledger/purses'
import { post } from '#services/ledger/post'
import { VoiceLine } from '#tests/support/voice_line'
import { wordsIn } from '#services/language/words'
import type { Finding } from '#services/ledger/finding'

/** As a superuser who knows how: no trigger sees it. */
function behindItsBack(statement: string, bindings: unknown[]) {
  return db.transaction(async (trx) => {
    await trx.rawQuery('SET LOCAL session_replication_role = replica')
    await trx.rawQuery(statement, bindings as never)
    await trx.rawQuery('SET LOCAL session_replication_role = origin')
  })
}

/** A business with a call of 68 credits that is charged. */
async function chargedBusiness() {
  const { account } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent)
  await db.transaction((trx) =>
    new SettleCall().handle({ call, chargeMc: call.chargeMc!, details: {}, trx })
  )
  return { account, call }
}

/** A finding's evidence, as an English operator reads it. */
const said = (finding: Finding) => evidenceOf(finding, wordsIn('en'))

/** What there is to be found about an account: rule, row and sentence. */
async function onlyFindingOf(account: Account) {
  const [finding, ...more] = await findingsOf(account)
  if (!finding || more.length > 0) throw new Error(JSON.stringify([finding, ...more]))
  return finding
}

test.group('The check of the ledger', () => {
  test('says what it saw in both languages, with no more figures than it looked for', ({
    assert,
  }) => {
    for (const { evidence, sql } of LEDGER_RULES) {
      for (const language of LANGUAGES) {
        const sentence = i18n.getTranslationsFor(language)[`ledger.evidence.${evidence}`] ?? ''
        const filledIn = [...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!)
        assert.isNotEmpty(filledIn, `${language}: ${evidence}`)
        for (const name of filledIn.filter((one) => one !== 'id' && one !== 'call')) {
          assert.match(sql, new RegExp(`(AS |t\\.)${name}\\b`), `${language}: ${evidence}`)
        }
      }
    }
  })

  test('names a changed amount, its transaction and its purse, and is content again once it is undone', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    const [grant] = await transactionsOf(account, 'grant')
    const change = (amountMc: bigint) =>
      db.transaction(async (trx) => {
        await trx.rawQuery('SET LOCAL session_replication_role = replica')
        await trx.rawQuery(
          `UPDATE ledger_entries SET amount_mc = ? WHERE transaction_id = ?
           AND ledger_account_id IN (SELECT id FROM ledger_accounts WHERE account_id = ? AND kind = 'available')`,
          [amountMc.toString(), grant.id, account.id]
        )
      })
    getActiveTestOrFail().cleanup(() => change(100_000n))

    await change(100_001n)
    const findings = await findingsOf(account)
    assert.sameMembers(
      findings.map(({ rule }) => rule),
      ['sum', 'balance', 'amount']
    )
    const sum = findings.find(({ rule }) => rule === 'sum')!
    assert.equal(sum.subject, grant.id)
    assert.include(said(sum), 'sums to 0.001 credits')
    const balance = findings.find(({ rule }) => rule === 'balance')!
    assert.include(said(balance), '100.001 credits')

    await change(100_000n)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('names a call that ended a day ago and was neither charged nor excused', async ({
    assert,
  }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.status('ended')
    await work()
    assert.deepEqual(await findingsOf(reception.account), [])
    const call = await line.find()
    await call.merge({ endedAt: DateTime.utc().minus({ days: 2 }) }).save()
    const [finding, ...more] = await findingsOf(reception.account)
    assert.lengthOf(more, 0)
    assert.deepEqual([finding.rule, finding.subject], ['settled', call.id])
    await line.report(0)
    await work()
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('names a charge that the ledger does not know', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(10)
    await work()
    const call = await line.find()
    await call.merge({ chargeMc: 2501n }).save()
    const [finding] = await findingsOf(reception.account)
    assert.equal(finding.rule, 'charge')
    assert.include(said(finding), call.id)
    await call.merge({ chargeMc: 2500n }).save()
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('names a hold that should have lapsed', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    freeze(DateTime.utc().plus({ hours: 2 }))
    const [finding] = await findingsOf(reception.account)
    assert.equal(finding.rule, 'hold')
    await new ExpireHolds().handle()
    assert.deepEqual(await findingsOf(reception.account), [])
    assert.equal((await balanceOf(reception.account)).availableMc, 100_000n)
  })

  test('finds nothing in all that these tests have posted', async ({ assert }) => {
    assert.deepEqual(await errorsInTheBooks(), [])
  })
})

test.group('What the check of the ledger names', (group) => {
  isolate(group)

  test('a transaction changed in all its entries, with balances to match: it differs from what was written', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    const [grant] = await transactionsOf(account, 'grant')
    await behindItsBack(
      `WITH changed AS (
         UPDATE ledger_entries SET amount_mc = amount_mc + CASE WHEN amount_mc > 0 THEN 1 ELSE -1 END
         WHERE transaction_id = ? RETURNING ledger_account_id, amount_mc
       )
       UPDATE ledger_accounts l SET balance_mc = balance_mc + CASE WHEN amount_mc > 0 THEN 1 ELSE -1 END
       FROM changed WHERE l.id = changed.ledger_account_id`,
      [grant.id]
    )
    const finding = await onlyFindingOf(account)
    const { rule, subject } = finding
    assert.deepEqual([rule, subject], ['amount', grant.id])
    assert.include(said(finding), 'was written with 100 credits, its entries move 100.001 credits')
  })

  test('an account without a purse', async ({ assert }) => {
    const account = await Account.create({ name: 'Bare', zone: 'Europe/Berlin', language: 'en' })
    const findings = await findingsOf(account)
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['purses', 'purses', 'purses']
    )
  })

  test('credits held for no call', async ({ assert }) => {
    const { account } = await openBusiness()
    await db.transaction((trx) =>
      post(trx, {
        key: `hold:${uuidv7()}`,
        kind: 'hold',
        accountId: account.id,
        amountMc: 5n,
        reference: null,
        actor: 'system',
        entries: () => [
          { purse: 'held', amountMc: 5n },
          { purse: 'available', amountMc: -5n },
        ],
      })
    )
    const held = await LedgerAccount.findByOrFail({ accountId: account.id, kind: 'held' })
    const { rule, subject } = await onlyFindingOf(account)
    assert.deepEqual([rule, subject], ['held', held.id])
  })

  test('a paid purchase that was never credited, and credits for one that was never paid', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    const paid = await openPurchase(account, 1_000_000n)
    await paid.merge({ status: 'paid' }).save()
    const unpaid = await openPurchase(account, 2_000_000n)
    await db.transaction((trx) => pay(unpaid, trx))
    assert.equal((await onlyFindingOf(account)).subject, paid.id)
    await unpaid.merge({ status: 'open' }).save()
    const [credited] = await transactionsOf(account, 'purchase')
    assert.sameMembers(
      (await findingsOf(account)).map(({ subject }) => subject),
      [paid.id, credited.id]
    )
  })

  test('a refund that took nothing, too much, or is on no record', async ({ assert }) => {
    const { account } = await openBusiness()
    const purchase = await buy(account, 1000n)
    const refund = await Refund.create({
      accountId: account.id,
      purchaseId: purchase.id,
      provider: 'stripe',
      amountMinor: 400,
      status: 'succeeded',
    })
    const finding = await onlyFindingOf(account)
    const { rule, subject } = finding
    assert.deepEqual([rule, subject], ['refund', purchase.id])
    assert.include(said(finding), '400 credits should be taken, and 0 credits are')

    const transactionId = await db.transaction((trx) =>
      new WithdrawCredits().handle({
        kind: 'refund',
        id: refund.id,
        purchase,
        amountMc: 400_000n,
        actor: 'system',
        trx,
      })
    )
    assert.include(said(await onlyFindingOf(account)), 'a refund that is not on record')
    await refund.merge({ transactionId }).save()
    assert.deepEqual(await findingsOf(account), [])
    await refund.merge({ amountMinor: 399 }).save()
    assert.include(said(await onlyFindingOf(account)), '399 credits should be taken')
    await refund.merge({ amountMinor: 400, status: 'failed' }).save()
    assert.include(
      said(await onlyFindingOf(account)),
      '0 credits should be taken, and 400 credits are'
    )
  })

  test('more given back for a call than it cost', async ({ assert }) => {
    const { account, call } = await chargedBusiness()
    await db.transaction((trx) =>
      new GiveBack().handle({ call, amountMc: 68_000n, reason: 'spam', actor: 'system', trx })
    )
    assert.deepEqual(await findingsOf(account), [])
    await db.transaction((trx) =>
      post(trx, {
        key: `goodwill:${uuidv7()}`,
        kind: 'goodwill',
        accountId: account.id,
        amountMc: 1n,
        reference: call.id,
        actor: 'system',
        entries: moveFrom('goodwill', 1n),
      })
    )
    const finding = await onlyFindingOf(account)
    const { rule, callId } = finding
    assert.deepEqual([rule, callId], ['goodwill', call.id])
    assert.include(said(finding), '68.001 credits, of a charge of 68 credits')
  })

  test('what a call cost us: unknown after a day, unexplained from a cent on, and more than it was sold for', async ({
    assert,
  }) => {
    const { account, call } = await chargedBusiness()
    const found = async () => {
      const [finding] = await findingsOf(account)
      return finding && [finding.rule, finding.severity, said(finding)]
    }
    assert.isUndefined(await found())
    await call.merge({ settledAt: DateTime.utc().minus({ hours: 25 }) }).save()
    assert.include(await found(), 'warning')

    const line = (micros: number) => ({ component: 'voice', micros })
    await call.merge({ vendorCostMicros: 679_999n, vendorCostLines: [line(679_999)] }).save()
    assert.isUndefined(await found())
    await call.merge({ vendorCostLines: [line(666_999)] }).save()
    assert.include((await found())![2], 'one cent is not explained')
    await call.merge({ vendorCostMicros: 690_000n, vendorCostLines: [line(690_000)] }).save()
    const [rule, severity, sentence] = (await found())!
    assert.deepEqual([rule, severity], ['margin', 'margin'])
    assert.include(sentence, 'was sold for 68 credits and cost us 69 credits')
  })
})

test.group('A run of the check', () => {
  test('is kept, and mailed to each operator once when the money is wrong', async ({ assert }) => {
    const operator = await newOperator()
    const account = await Account.create({ name: 'Bare', zone: 'Europe/Berlin', language: 'en' })
    getActiveTestOrFail().cleanup(() => db.transaction((trx) => openPurses(trx, account.id)))
    const { id } = await new CheckLedger().handle({ startedBy: operator.id })
    await work()
    await work()

    const { findings, startedBy, transactions } = await LedgerCheck.findOrFail(id)
    assert.lengthOf(
      findings.filter(({ accountId }) => accountId === account.id),
      3
    )
    assert.equal(startedBy, operator.id)
    assert.isAtLeast(Number(transactions), 1)
    const [mail, ...more] = await mailsTo(operator.email)
    assert.lengthOf(more, 0)
    assert.match(mail.subject, /^The ledger does not add up: \d+ findings$/)
    assert.include(mail.text, '/admin/ledger')
  })
})

async function mailsTo(email: string): Promise<{ subject: string; text: string }[]> {
  return (await (await sandbox()).act('mail', 'list', { to: email })) as any
}
