import { test } from '@japa/runner'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import ReadBalance from '#actions/credits/read_balance'
import Booking from '#models/booking'
import Call from '#models/call'
import LedgerTransaction from '#models/ledger_transaction'
import { findingsOf } from '#tests/support/ledger'
import { connectCalendar, openReception, registerBin, sandbox, work } from '#tests/support/town'

test.group('The main job', () => {
  test('a caller books, and everything that has to follow does, once', async ({ assert }) => {
    const reception = await openReception()
    const { account, number } = reception
    const connection = await connectCalendar(reception)
    const { bin, secret } = await registerBin(account)
    const town = await sandbox()

    const rung: any = await town.act('vapi', 'simulateCall', {
      number: number.number,
      script: 'books',
      faults: { duplicate: true },
    })
    await work()

    assert.deepEqual(rung.unmet, [])
    const call = await Call.findByOrFail('vendorCallId', rung.callId)
    assert.equal(call.status, 'ended')
    assert.equal(call.billedSeconds, Math.ceil(rung.durationSeconds))
    assert.equal(call.chargeMc, BigInt(call.billedSeconds!) * 250n)

    const settled = await LedgerTransaction.query().where({ reference: call.id, kind: 'settle' })
    assert.lengthOf(settled, 1)
    const balance = await new ReadBalance().handle(account.id)
    assert.equal(balance.availableMc, 100_000n - call.chargeMc!)
    assert.equal(balance.heldMc, 0n)
    assert.deepEqual(await findingsOf(account), [])

    const booking = await Booking.findByOrFail('callId', call.id)
    assert.equal(booking.status, 'confirmed')
    const events: any = await town.act('google', 'listEvents', { calendarId: 'demo@example.com' })
    assert.lengthOf(
      events.filter((event: any) => event.eventId === booking.vendorEventId),
      1
    )

    const sheet: any = await town.act('google', 'readSheet', { sheetId: connection.sheetId })
    assert.include(JSON.stringify(sheet), call.id)

    const requests: any = await town.act('webhooks', 'list', { bin })
    const verifier = new StandardWebhook(secret)
    const told = requests.map(
      ({ body, headers }: any) => (verifier.verify(body, headers) as any).type
    )
    assert.sameMembers(told, ['call.started', 'booking.created', 'call.ended'])

    const letter: any = await town.act('mail', 'latest', { to: reception.user.email })
    assert.include(letter.text, booking.service)
  })
})
