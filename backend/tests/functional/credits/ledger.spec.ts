import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import { post, type Posting } from '#services/ledger/post'
import { moveFrom } from '#services/ledger/splits'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { giveCredits, openBusiness } from '#tests/support/town'

/** What PostgreSQL says to `statement`: its code, or null when it is fine with it. */
async function refusal(statement: string, bindings: unknown[] = []): Promise<string | null> {
  try {
    await db.transaction((trx) => trx.rawQuery(statement, bindings as never))
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

const RESTRICTED = '23001'
const CHECK = '23514'

function adjustment(accountId: string, amountMc: bigint, key = `adjust:${uuidv7()}`): Posting {
  return {
    key,
    kind: 'adjust',
    accountId,
    amountMc,
    reference: null,
    actor: 'system',
    entries: moveFrom('goodwill', amountMc),
  }
}

function postOne(posting: Posting) {
  return db.transaction((trx) => post(trx, posting))
}

/** Who may try; the rest of the statement's transaction is theirs. It is never committed. */
const ROLES = {
  superuser: [],
  application: [
    'CREATE ROLE trying NOSUPERUSER',
    'GRANT ALL ON ALL TABLES IN SCHEMA public TO trying',
    'SET LOCAL ROLE trying',
  ],
  owner: [
    'CREATE ROLE trying NOSUPERUSER',
    'GRANT ALL ON ALL TABLES IN SCHEMA public TO trying',
    'GRANT ALL ON SCHEMA public TO trying',
    'ALTER TABLE ledger_transactions OWNER TO trying',
    'ALTER TABLE ledger_entries OWNER TO trying',
    'SET LOCAL ROLE trying',
  ],
}

const STATEMENTS = [
  `UPDATE ledger_entries SET amount_mc = amount_mc + 1`,
  `UPDATE ledger_entries SET amount_mc = 1 WHERE false`,
  `DELETE FROM ledger_entries`,
  `TRUNCATE ledger_entries`,
  `UPDATE ledger_transactions SET kind = 'grant'`,
  `DELETE FROM ledger_transactions WHERE false`,
  `TRUNCATE ledger_transactions, ledger_entries, credit_holds, refunds, payment_disputes, call_disputes`,
]

test.group('The ledger in the database', () => {
  test('refuses to the {role}: {statement}')
    .with(
      Object.keys(ROLES).flatMap((role) =>
        STATEMENTS.map((statement) => ({ role: role as keyof typeof ROLES, statement }))
      )
    )
    .run(async ({ assert }, { role, statement }) => {
      const tried = db.transaction(async (trx) => {
        for (const step of ROLES[role]) await trx.rawQuery(step)
        const { rows } = await trx.rawQuery(
          'SELECT usesuper FROM pg_user WHERE usename = current_user UNION ALL SELECT false'
        )
        assert.equal(rows[0].usesuper, role === 'superuser')
        await trx.rawQuery(statement)
      })
      const error: any = await tried.catch((reason) => reason)
      assert.equal(error.code, RESTRICTED, error.message)
    })

  test('refuses a transaction that does not sum to zero', async ({ assert }) => {
    const { account } = await openBusiness()
    const lopsided: Posting = {
      ...adjustment(account.id, 5n),
      entries: () => [
        { purse: 'goodwill', amountMc: -5n },
        { purse: 'available', amountMc: 6n },
      ],
    }
    await assert.rejects(() => postOne(lopsided), /sum to 1/)
    assert.equal((await balanceOf(account)).availableMc, 100_000n)
  })

  test('refuses a transaction without entries, and one entry alone', async ({ assert }) => {
    const { account } = await openBusiness()
    const insert = `INSERT INTO ledger_transactions (id, idempotency_key, account_id, kind, actor, created_at)
                    VALUES (?, ?, ?, 'adjust', 'system', now())`
    assert.equal(await refusal(insert, [uuidv7(), uuidv7(), account.id]), CHECK)
    const [grant] = await transactionsOf(account, 'grant')
    const later = `INSERT INTO ledger_entries (id, transaction_id, ledger_account_id, amount_mc)
                   SELECT ?, ?, id, 7 FROM ledger_accounts WHERE account_id = ? AND kind = 'available'`
    assert.equal(await refusal(later, [uuidv7(), grant.id, account.id]), CHECK)
  })

  test('refuses to spend what is not there', async ({ assert }) => {
    const { account } = await openBusiness()
    const overspent: Posting = {
      ...adjustment(account.id, -100_001n),
      entries: () => [
        { purse: 'goodwill', amountMc: 100_001n },
        { purse: 'available', amountMc: -100_001n },
      ],
    }
    await assert.rejects(() => postOne(overspent), /ledger_accounts/)
    assert.equal((await balanceOf(account)).availableMc, 100_000n)
  })
})

test.group('Posting', () => {
  test('the same key with the same money counts once', async ({ assert }) => {
    const { account } = await openBusiness()
    const posting = adjustment(account.id, 1000n)
    const posted = await Promise.all([postOne(posting), postOne(posting), postOne(posting)])
    assert.lengthOf(
      posted.filter(({ repeated }) => !repeated),
      1
    )
    assert.lengthOf(new Set(posted.map(({ id }) => id)), 1)
    assert.equal((await balanceOf(account)).availableMc, 101_000n)
  })

  test('the same key with another {what} is refused')
    .with(['amount', 'kind', 'account'])
    .run(async ({ assert }, what) => {
      const { account } = await openBusiness()
      const { account: other } = await openBusiness()
      const posting = adjustment(account.id, 1000n)
      await postOne(posting)
      const changed = {
        amount: { ...adjustment(account.id, 1001n, posting.key) },
        kind: { ...posting, kind: 'reverse' as const },
        account: { ...adjustment(other.id, 1000n, posting.key) },
      }[what]!
      const error: any = await postOne(changed).catch((reason) => reason)
      assert.equal(error.code, 'E_LEDGER_CONFLICT')
      assert.equal((await balanceOf(account)).availableMc, 101_000n)
      assert.equal((await balanceOf(other)).availableMc, 100_000n)
    })

  test('accounts do not wait for each other, though all of them move the install’s purses', async ({
    assert,
  }) => {
    const [slow, quick] = [await openBusiness(), await openBusiness()]
    await db.transaction(async (trx) => {
      await post(trx, adjustment(slow.account.id, 1000n))
      await postOne(adjustment(quick.account.id, 1000n))
      assert.equal((await balanceOf(quick.account)).availableMc, 101_000n)
    })
    assert.equal((await balanceOf(slow.account)).availableMc, 101_000n)
  })

  test('a hundred at once on four accounts never wait for each other, and every millicredit counts', async ({
    assert,
  }) => {
    const businesses = await Promise.all([1, 2, 3, 4].map(() => openBusiness()))
    await Promise.all(businesses.map(({ account }) => giveCredits(account, 100n)))
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => {
        const { account } = businesses[index % businesses.length]
        const amountMc = index % 8 < 4 ? -777n : 777n
        return postOne(adjustment(account.id, amountMc))
      })
    )
    for (const { account } of businesses) {
      const posted = await transactionsOf(account, 'adjust')
      assert.lengthOf(posted, 26)
      assert.equal((await balanceOf(account)).availableMc, expected(account.id, businesses))
      assert.deepEqual(await findingsOf(account), [])
    }
  })
})

/** Every fourth of a hundred postings falls to an account; of every two, one takes and one gives. */
function expected(id: string, businesses: { account: { id: string } }[]): bigint {
  const place = businesses.findIndex(({ account }) => account.id === id)
  const mine = Array.from({ length: 100 }, (_, index) => index).filter(
    (index) => index % businesses.length === place
  )
  const moved = mine.map((index) => (index % 8 < 4 ? -777n : 777n))
  return 200_000n + moved.reduce((sum, amountMc) => sum + amountMc, 0n)
}
