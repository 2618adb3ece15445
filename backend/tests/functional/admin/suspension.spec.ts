import { test } from '@japa/runner'
import AuditEntry from '#models/audit_entry'
import CreditHold from '#models/credit_hold'
import Notice from '#models/notice'
import { keyholder, signedIn } from '#tests/support/api/people'
import { withKey } from '#tests/support/api/walk'
import { operatorWhoConfirms, pageAfter } from '#tests/support/panel'
import { cheapHashes } from '#tests/support/hashes'
import { giveBack } from '#tests/support/numbers'
import { openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const OWNER_PHONE = '+493023125001'
const OWNER = 'correct horse battery'

async function suspended() {
  const reception = await openReception()
  await reception.account.merge({ phone: OWNER_PHONE }).save()
  const line = new VoiceLine(reception)
  await line.ask()
  const operator = await operatorWhoConfirms()
  const address = `/admin/accounts/${reception.account.id}`
  const reason = 'Unpaid <b>since</b> August.'
  const answer = await operator.press(`${address}/suspensions`, { reason })
  return { ...reception, ...operator, address, reason, answer, line }
}

test.group('A suspended account', (group) => {
  group.each.setup(cheapHashes)

  test('has its next call put through to the owner, while the one that runs is finished and charged; resumed, it is answered', async ({
    assert,
    cleanup,
  }) => {
    const { account, number, line, press, address, agent, ...rest } = await suspended()
    cleanup(() => giveBack(number))
    const next = await new VoiceLine({ number }).ask()
    assert.equal(next.body.destination.number, OWNER_PHONE)
    assert.lengthOf(await CreditHold.query().where({ accountId: account.id }), 1)

    await line.report(60)
    await work()
    assert.equal((await line.find()).chargeMc, 15_000n)

    await press(`${address}/resumptions`, { reason: 'Paid on the phone.' })
    const answered = await new VoiceLine({ number }).ask()
    assert.equal(answered.body.assistantId, agent.vendorAgentId)
    assert.equal((await account.refresh()).suspendedReason, null)
    await work()
    const told = await Notice.query().where('accountId', account.id).orderBy('id')
    const ofStanding = told.filter(({ kind }) => /suspended|resumed/.test(kind))
    assert.deepEqual(
      ofStanding.map(({ kind, data, sentAt }) => [kind, data, sentAt !== null]),
      [
        ['account.suspended', { reason: rest.reason }, true],
        ['account.resumed', {}, true],
      ]
    )
    const deeds = await AuditEntry.query().where('accountId', account.id).orderBy('id')
    assert.deepEqual(
      deeds.map(({ action, reason, address: from }) => [action, reason, from]),
      [
        ['account.suspended', rest.reason, '127.0.0.1'],
        ['account.resumed', 'Paid on the phone.', '127.0.0.1'],
      ]
    )
  })

  test('tells its members why, and shows and changes nothing else, by browser or by key', async ({
    assert,
    cleanup,
  }) => {
    const { account, user, number } = await suspended()
    cleanup(() => giveBack(number))
    const owner = await signedIn({ email: user.email, password: OWNER })
    for (const page of ['/app', '/app/credits']) {
      const led = await owner.open(page)
      assert.equal(led.headers.get('location'), '/suspended', page)
    }
    const { key } = await keyholder(account, 'owner')
    const refusals = [
      await owner.json('GET', '/api/v1/calls'),
      await owner.json('POST', '/api/v1/settings', {}),
      await withKey(key, 'GET', '/api/v1/calls'),
    ]
    for (const refusal of refusals) {
      assert.equal(refusal.status, 403)
      const { errors } = (await refusal.json()) as { errors: { code: string }[] }
      assert.equal(errors[0]!.code, 'E_ACCOUNT_SUSPENDED')
    }
    assert.equal((await owner.open('/app/settings/security')).status, 200)
  })

  test('is not suspended twice, nor by a form without a reason', async ({ assert, cleanup }) => {
    const { account, number, press, visitor, address, answer } = await suspended()
    cleanup(() => giveBack(number))
    assert.include(await pageAfter(visitor, answer), 'is suspended. The next caller')
    await press(`${address}/suspensions`, { reason: 'Once more for safety.' })
    await press(`${address}/resumptions`, { reason: '' })
    assert.equal((await account.refresh()).status, 'suspended')
    const deeds = await AuditEntry.query().where('accountId', account.id)
    assert.lengthOf(deeds, 1)
    const page = await (await visitor.open(address)).text()
    assert.include(page, 'Unpaid &lt;b&gt;since')
  })
})
