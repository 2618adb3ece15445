import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { createHmac } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { integrations as installed, roles } from '#config/integrations'
import Pack from '#models/pack'
import integrations from '#services/integrations/main'
import { atVendor, worth } from '#tests/support/checkout_counter'
import { findingsOf } from '#tests/support/ledger'
import { openBusiness, work } from '#tests/support/town'

const SESSIONS = 1_900
/** So many of them are told under two ids: two thousand events. */
const TOLD_TWICE = 100
const TIMES = 3
const AT_ONCE = 8
/** Every tenth is told as paid, and is not. */
const UNPAID = 10

test.group('Two thousand events', () => {
  test('each three times, shuffled, eight at once, some sessions under two ids: each session is credited once', async ({
    assert,
    cleanup,
  }) => {
    const businesses = await Promise.all([1, 2, 3, 4, 5].map(() => openBusiness()))
    const accounts = businesses.map(({ account }) => account)
    cleanup(() => atVendor('setPassage'))
    await atVendor('setPassage', { lose: ['*'] })
    const sessions = await openAll(accounts.map(({ id }) => id))

    const told = [...sessions, ...sessions.slice(0, TOLD_TWICE)]
    const events = told.map(eventOf)
    const deliveries = shuffled(Array.from({ length: TIMES }, () => events).flat())
    const statuses = await inLanes(deliveries, deliver)
    await Promise.all([work(), work(), work(), work()])

    assert.lengthOf(events, 2000)
    assert.lengthOf(deliveries, 6000)
    assert.isTrue(statuses.every((status) => status === 200))
    const { rows } = await db.rawQuery(
      `SELECT p.id, p.status, count(t.id)::int AS times FROM purchases p
       LEFT JOIN ledger_transactions t ON t.reference = p.id::text AND t.kind = 'purchase'
       WHERE p.account_id = ANY(?) GROUP BY p.id`,
      [accounts.map(({ id }) => id)]
    )
    const paid = SESSIONS - SESSIONS / UNPAID
    assert.lengthOf(rows, SESSIONS)
    assert.equal(rows.filter((row: any) => row.status === 'paid' && row.times === 1).length, paid)
    assert.equal(rows.filter((row: any) => row.times === 0).length, SESSIONS / UNPAID)
    const total = (await Promise.all(accounts.map(worth))).reduce((sum, mc) => sum + mc, 0n)
    assert.equal(total, 5n * 100_000n + BigInt(paid) * 1_000_000n)
    for (const account of accounts) assert.deepEqual(await findingsOf(account), [])
  }).timeout(600_000)
})

/** A purchase for each session, a fifth of them of each account; the sessions' ids at the vendor. */
async function openAll(accountIds: string[]): Promise<string[]> {
  const pack = await Pack.query().where('isOffered', true).orderBy('position').firstOrFail()
  const { id: packId, creditsMc, amountMinor, currency } = pack
  const purchases = Array.from({ length: SESSIONS }, (_, index) => ({
    id: uuidv7(),
    accountId: accountIds[index % accountIds.length]!,
  }))
  const sessions: string[] = await atVendor(
    'addSessions',
    purchases.map(({ id: purchaseId, accountId }, index) => ({
      accountId,
      metadata: { purchaseId, accountId },
      amount: amountMinor,
      currency,
      paid: index % UNPAID !== 0,
    }))
  )
  const now = new Date()
  await db.table('purchases').multiInsert(
    purchases.map(({ id, accountId }, index) => ({
      id,
      account_id: accountId,
      pack_id: packId,
      provider: roles.billing,
      checkout_id: sessions[index],
      credits_mc: creditsMc,
      amount_minor: amountMinor,
      currency,
      created_at: now,
      updated_at: now,
    }))
  )
  return sessions
}

function eventOf(checkoutId: string): string {
  return JSON.stringify({
    id: `evt_${uuidv7().replaceAll('-', '')}`,
    object: 'event',
    type: 'checkout.session.completed',
    created: Math.floor(Date.now() / 1000),
    data: { object: { id: checkoutId, object: 'checkout.session', payment_status: 'paid' } },
  })
}

async function deliver(body: string): Promise<number> {
  const { webhookSecret } = integrations.optionsOf(
    installed.find(({ provider }) => provider.id === roles.billing)!
  )
  const seconds = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', webhookSecret!).update(`${seconds}.${body}`).digest('hex')
  const response = await fetch(integrations.callbackUrl(roles.billing), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${mac}` },
    body,
  })
  await response.arrayBuffer()
  return response.status
}

function shuffled<T>(items: T[]): T[] {
  const keyed = items.map((item) => ({ item, key: Math.random() }))
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item)
}

/** Eight at once, in order; what each came to. */
async function inLanes<T, R>(items: T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const place = next
      next += 1
      done[place] = await act(items[place]!)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return done
}
