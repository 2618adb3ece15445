import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import db from '@adonisjs/lucid/services/db'
import DeliverMessage from '#actions/webhooks/deliver_message'
import PingWebhook from '#actions/webhooks/ping_webhook'
import QueueMessage from '#actions/webhooks/queue_message'
import SweepDeliveries from '#actions/webhooks/sweep_deliveries'
import Notice from '#models/notice'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import { freeze } from '#tests/support/clock'
import { openBusiness, registerBin, sandbox, work } from '#tests/support/town'

/** A business with one endpoint, and a message on its way there. */
async function tell() {
  const { account, user } = await openBusiness()
  const endpoint = await registerBin(account)
  const town = await sandbox()
  const ping = () => new PingWebhook().handle({ webhook: endpoint.webhook })
  const received = async () => (await town.act('webhooks', 'list', { bin: endpoint.bin })) as any[]
  const answerWith = (answer: object) =>
    town.act('webhooks', 'answer', { bin: endpoint.bin, ...answer })
  const delivery = () => WebhookDelivery.findByOrFail('webhookId', endpoint.webhook.id)
  return { account, user, town, ...endpoint, ping, received, answerWith, delivery }
}

function gapOf({ nextAttemptAt, lastAttemptAt }: WebhookDelivery) {
  return nextAttemptAt!.diff(lastAttemptAt!, 'seconds').seconds
}

test.group('Telling an endpoint', () => {
  test('is signed the way anybody can verify', async ({ assert }) => {
    const { ping, received, secret, delivery, webhook } = await tell()
    await ping()
    await work()
    const [{ body, headers }] = await received()
    const message: any = new StandardWebhook(secret).verify(body, headers)
    assert.equal(message.type, 'webhook.ping')
    assert.deepEqual(message.data, { webhookId: webhook.id })
    const { status, attempts, httpStatus } = await delivery()
    assert.deepEqual([status, attempts, httpStatus], ['delivered', 1, 200])
    const other = new StandardWebhook(`whsec_${Buffer.alloc(32).toString('base64')}`)
    assert.throws(() => other.verify(body, headers))
  })

  test('the same event is told once, whoever says it again', async ({ assert }) => {
    const { account, received } = await tell()
    const event = {
      accountId: account.id,
      event: 'agent.published',
      key: `agent.published:${account.id}`,
      data: {},
    } as const
    await Promise.all(
      [1, 2, 3].map(() => db.transaction((trx) => new QueueMessage().handle({ trx, ...event })))
    )
    await work()
    assert.lengthOf(await received(), 1)
  })

  test('only those that asked for an event hear it, and no other account', async ({ assert }) => {
    const one = await tell()
    const other = await tell()
    await one.webhook.merge({ events: ['call.ended'] }).save()
    const [event, key] = ['booking.created', `booking.created:${one.account.id}`] as const
    const data = {}
    await db.transaction((trx) =>
      new QueueMessage().handle({ trx, accountId: one.account.id, event, key, data })
    )
    await work()
    assert.lengthOf(await one.received(), 0)
    assert.lengthOf(await other.received(), 0)
  })

  test('what fails is tried again under the same id, ten times over three days, then never', async ({
    assert,
  }) => {
    const { ping, answerWith, received, delivery } = await tell()
    await answerWith({ status: 500, body: 'broken' })
    let now: DateTime = DateTime.utc()
    freeze(now)
    await ping()
    await work()
    const gaps: number[] = []
    for (let last = await delivery(); last.status === 'waiting'; last = await delivery()) {
      gaps.push(gapOf(last))
      now = last.nextAttemptAt!
      freeze(now.minus({ seconds: 1 }))
      await new DeliverMessage().handle({ deliveryId: last.id })
      assert.equal((await delivery()).attempts, last.attempts)
      freeze(now)
      await new DeliverMessage().handle({ deliveryId: last.id })
    }
    const steps = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
    assert.lengthOf(gaps, steps.length)
    gaps.forEach((gap, index) => {
      assert.isAtLeast(gap, steps[index] * 0.8)
      assert.isAtMost(gap, steps[index] * 1.2 + 1)
    })
    const { status, attempts, httpStatus, responseBody } = await delivery()
    assert.deepEqual([status, attempts, httpStatus], ['failed', 10, 500])
    assert.equal(responseBody, 'broken')
    const ids = (await received()).map(({ headers }) => headers['webhook-id'])
    assert.lengthOf(ids, 10)
    assert.lengthOf(new Set(ids), 1)
  })

  test('a failure that passes ends in a delivery', async ({ assert }) => {
    const { ping, answerWith, delivery } = await tell()
    await answerWith({ status: 503 })
    await ping()
    await work()
    const waiting = await delivery()
    assert.equal(waiting.status, 'waiting')
    await answerWith({ status: 204 })
    freeze(waiting.nextAttemptAt!)
    await new DeliverMessage().handle({ deliveryId: waiting.id })
    assert.equal((await delivery()).status, 'delivered')
  })

  test('a wish to wait is granted up to twice the step', async ({ assert }) => {
    const patient = await tell()
    await patient.answerWith({ status: 503, headers: { 'retry-after': '9' } })
    await patient.ping()
    const greedy = await tell()
    await greedy.answerWith({ status: 503, headers: { 'retry-after': '3600' } })
    await greedy.ping()
    const overrun = await tell()
    await overrun.answerWith({ status: 429 })
    await overrun.ping()
    await work()
    assert.approximately(gapOf(await patient.delivery()), 9, 1)
    assert.approximately(gapOf(await greedy.delivery()), 10, 1)
    assert.isAtLeast(gapOf(await overrun.delivery()), 60)
  })

  test('two workers at once make one attempt', async ({ assert }) => {
    const { ping, received, delivery } = await tell()
    await ping()
    const { id } = await delivery()
    await Promise.all([1, 2, 3].map(() => new DeliverMessage().handle({ deliveryId: id })))
    assert.lengthOf(await received(), 1)
  })

  test('a delivery whose job was lost is found again', async ({ assert }) => {
    const { ping, received, delivery } = await tell()
    await ping()
    const { id } = await delivery()
    await db.rawQuery(`DELETE FROM pgboss.job WHERE data->>'deliveryId' = ?`, [id])
    await WebhookDelivery.query()
      .where('id', id)
      .update({ next_attempt_at: DateTime.utc().minus({ minutes: 3 }).toJSDate() })
    await new SweepDeliveries().handle()
    await work()
    assert.lengthOf(await received(), 1)
  })
})

test.group('An endpoint that is gone', () => {
  test('is switched off with one mail, and what waits for it is not sent', async ({ assert }) => {
    const { ping, answerWith, received, town, user, webhook } = await tell()
    await ping()
    await ping()
    await answerWith({ status: 410 })
    const deliveries = await WebhookDelivery.query().where('webhookId', webhook.id).orderBy('id')
    for (const { id } of deliveries) await new DeliverMessage().handle({ deliveryId: id })
    await ping()
    await work()

    const off = await Webhook.findOrFail(webhook.id)
    assert.equal(off.status, 'off')
    assert.lengthOf(await received(), 1)
    const notices = await Notice.query().where({
      accountId: webhook.accountId,
      kind: 'webhook.off',
    })
    assert.lengthOf(notices, 1)
    const mails: any = await town.act('mail', 'list', { to: user.email })
    assert.lengthOf(mails, 1)
    const after = await WebhookDelivery.query().where('webhookId', webhook.id)
    assert.deepEqual(
      after.map(({ status }) => status),
      ['failed', 'failed']
    )
  })

  test('two that hear it at once send one mail', async ({ assert }) => {
    const { ping, answerWith, webhook } = await tell()
    await answerWith({ status: 410, delayMs: 50 })
    await ping()
    await ping()
    const deliveries = await WebhookDelivery.query().where('webhookId', webhook.id)
    await Promise.all(deliveries.map(({ id }) => new DeliverMessage().handle({ deliveryId: id })))
    const notices = await Notice.query().where({
      accountId: webhook.accountId,
      kind: 'webhook.off',
    })
    assert.lengthOf(notices, 1)
  })
})
