import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import PlaceHolds from '#actions/credits/place_holds'
import SettleCall from '#actions/credits/settle_call'
import PriceVersion from '#models/price_version'
import { establishedBusiness } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'

test.group('Credits', (group) => {
  isolate(group)

  test('have a statement whose lines explain themselves and add up to the balance', async ({
    assert,
    client,
  }) => {
    const { user, call } = await establishedBusiness()
    const price = await PriceVersion.firstOrFail()
    await db.transaction(async (trx) => {
      await new PlaceHolds().handle([{ call, price, ceilingSeconds: 360 }], trx)
      await new SettleCall().handle({ call, chargeMc: call.chargeMc!, details: {}, trx })
    })

    const response = await client.get('/api/v1/credits').loginAs(user)
    const { balance, statement } = response.body().data
    assert.deepEqual(
      statement.map(({ kind, amountMc, explanation }: any) => [kind, amountMc, explanation]),
      [
        ['settle', -68_000, 'Call, Rita Caller: 4 min 32 s × 15 credits/min = 68 credits'],
        ['grant', 100_000, 'A gift from us'],
      ]
    )
    assert.equal(statement[0].callId, call.id)
    assert.isTrue(DateTime.fromISO(statement[0].at).isValid)
    assert.equal(balance.availableMc, 32_000)
    assert.equal(balance.minutesLeft, 2)
  })

  test('are sold in packs that say how long they last', async ({ assert, client }) => {
    const { user } = await establishedBusiness()
    const response = await client.get('/api/v1/credits').loginAs(user)
    const [starter, ...others] = response.body().data.packs
    assert.include(starter, {
      name: 'Starter',
      creditsMc: 1_000_000,
      amountMinor: 1000,
      minutes: 66,
    })
    assert.lengthOf(others, 3)
  })
})
