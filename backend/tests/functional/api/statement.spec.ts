import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { csvOf } from '#services/presentation/csv'
import { explanationOf } from '#services/credits/cost'
import { wordsIn } from '#services/language/words'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import { freeze } from '#tests/support/clock'
import { giveCredits } from '#tests/support/town'

test.group('The statement', (group) => {
  isolate(group)

  test('is filtered, and is a file whose cells are no formulas', async ({ assert }) => {
    const { visitor } = await signedUp()
    const kinds = async (kind: string) => {
      const response = await visitor.json('GET', `/api/v1/credits?kind=${kind}`)
      return ((await response.json()) as any).data.statement.map((line: any) => line.kind)
    }
    assert.deepEqual(await kinds('other'), ['grant'])
    assert.deepEqual(await kinds('calls'), [])
    const file = await visitor.json('GET', '/api/v1/credits/statement.csv')
    assert.match(file.headers.get('content-type')!, /^text\/csv/)
    assert.match(
      await file.text(),
      /^Time,Kind,What,Note,Credits,Balance,Call,Purchase\r\n.*,grant,A gift from us,,100,100,,\r\n$/
    )
    for (const first of ['=', '+', '-', '@', '\t', '\r']) {
      assert.include(csvOf([[`${first}1+1`, -5]]), `'${first}1+1`)
    }
    assert.equal(csvOf([['a "b", c', -5]]), '"a ""b"", c",-5\r\n')
  })

  test('keeps its filter from page to page, and shows every line once', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    for (let given = 0; given < 30; given += 1) await giveCredits(account, 1n)
    const page = async (query: string) => {
      const response = await visitor.json('GET', `/api/v1/credits?${query}`)
      return ((await response.json()) as any).data
    }

    const newest = await page('kind=other')
    assert.lengthOf(newest.statement, 25)
    const older = await page(`kind=other&before=${newest.next}`)
    assert.lengthOf(older.statement, 6)
    assert.isNull(older.next)
    const ids = [...newest.statement, ...older.statement].map(({ id }: any) => id)
    assert.lengthOf([...new Set(ids)], 31)
    assert.lengthOf((await page(`kind=purchases&before=${newest.next}`)).statement, 0)
  })

  test('is of a month by the account’s calendar: from its first instant to its last', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    await account.merge({ zone: 'Europe/Berlin' }).save()
    const instants = {
      1: '2026-09-30T21:59:59.999Z',
      2: '2026-09-30T22:00:00.000Z',
      3: '2026-10-31T22:59:59.999Z',
      4: '2026-10-31T23:00:00.000Z',
    }
    const now = DateTime.utc()
    for (const [credits, instant] of Object.entries(instants)) {
      freeze(DateTime.fromISO(instant))
      await giveCredits(account, BigInt(credits))
    }
    freeze(now)
    const given = async (month: string) => {
      const response = await visitor.json('GET', `/api/v1/credits?month=${month}`)
      const { statement } = ((await response.json()) as any).data
      return statement.map((line: any) => line.amountMc / 1000)
    }
    assert.deepEqual(await given('2026-09'), [1])
    assert.deepEqual(await given('2026-10'), [3, 2])
    assert.include(await given('2026-11'), 4)
    const file = await visitor.json('GET', '/api/v1/credits/statement.csv?month=2026-10')
    assert.lengthOf((await file.text()).trim().split('\r\n'), 3)
    for (const month of ['2026-13', '2026', 'october']) {
      const refused = await visitor.json('GET', `/api/v1/credits?month=${month}`)
      assert.equal(refused.status, 422)
    }
  })

  test('has thirty days of use, and explains in German to the credit', async ({ assert }) => {
    const { visitor } = await signedUp()
    const { data } = (await (await visitor.json('GET', '/api/v1/credits')).json()) as any
    assert.lengthOf(data.use, 30)
    const call = { chargeMc: 68_000n, billedSeconds: 272, excused: null } as any
    const price = { perMinuteMc: 15_000n } as any
    assert.equal(
      explanationOf(call, price, wordsIn('de')),
      '4 min 32 s × 15 Credits/Min. = 68 Credits'
    )
    const odd = { chargeMc: 1_250n, billedSeconds: 5, excused: null } as any
    assert.equal(explanationOf(odd, price, wordsIn('de')), '5 s × 15 Credits/Min. = 1,25 Credits')
  })
})
