import { test } from '@japa/runner'
import Account from '#models/account'
import Agent from '#models/agent'
import Pack from '#models/pack'
import PhoneNumber from '#models/phone_number'
import Webhook from '#models/webhook'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness } from '#tests/support/api/history'
import { signedUp } from '#tests/support/api/people'
import { sandbox } from '#tests/support/town'

test.group('Forms without JavaScript', (group) => {
  isolate(group)

  test('set a receptionist up: agent, live, number', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const town = await sandbox()
    await town.act('vapi', 'seedAreaCodes', { '415': 5 })

    const created = await visitor.form('/api/v1/agents', { template: 'trades', name: 'Front desk' })
    assert.equal(created.status, 303)
    const agent = await Agent.findByOrFail('accountId', account.id)
    assert.equal(created.headers.get('location'), `/app/agents/${agent.id}/setup/greeting`)

    const published = await visitor.form(`/api/v1/agents/${agent.id}/publications`)
    assert.equal(published.status, 303)
    assert.equal((await agent.refresh()).status, 'live')

    const taken = await visitor.form('/api/v1/numbers', { agentId: agent.id, areaCode: '415' })
    assert.equal(taken.status, 303)
    const number = await PhoneNumber.findByOrFail('agentId', agent.id)
    assert.equal(number.status, 'active')
  })

  test('go back with the words of the vendor when it refuses', async ({ assert, client }) => {
    const { agent, user } = await establishedBusiness()
    const response = await client
      .post('/api/v1/numbers')
      .header('accept', 'text/html')
      .redirects(0)
      .withCsrfToken()
      .loginAs(user)
      .form({ agentId: agent.id, areaCode: '999' })

    response.assertStatus(303)
    const flashed: any = response.flashMessages()
    assert.isString(flashed.errorsBag.E_AREA_CODE_UNAVAILABLE)
    assert.equal(flashed.areaCode, '999')
  })

  test('save the settings, and say what is wrong with them', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const settings = {
      name: 'Field & Sons',
      zone: 'America/New_York',
      language: 'de',
      phone: '+1 (555) 010-0123',
    }
    assert.equal((await visitor.form('/api/v1/settings', settings)).status, 303)
    const saved = await Account.findOrFail(account.id)
    assert.include(saved.serialize(), { ...settings, phone: '+15550100123' })

    assert.equal((await visitor.form('/api/v1/settings', { ...settings, phone: '' })).status, 303)
    assert.isNull((await Account.findOrFail(account.id)).phone)

    const wrong = { ...settings, zone: 'Mars/Olympus', phone: '12' }
    const response = await visitor.json('POST', '/api/v1/settings', wrong)
    const { errors } = (await response.json()) as any
    assert.sameMembers(
      errors.map(({ field }: any) => field),
      ['zone', 'phone']
    )
  })

  test('show a webhook its secret once, and take it away again', async ({ assert, client }) => {
    const { account, user, webhook } = await establishedBusiness()
    const registered = await client
      .post('/api/v1/webhooks')
      .header('accept', 'text/html')
      .redirects(0)
      .withCsrfToken()
      .loginAs(user)
      .form({ 'url': webhook.url, 'events[]': 'call.ended' })

    registered.assertStatus(303)
    const made = await Webhook.query()
      .where('accountId', account.id)
      .whereNot('id', webhook.id)
      .firstOrFail()
    assert.equal(registered.header('location'), `/app/webhooks/${made.id}`)
    const { secret }: any = registered.flashMessages()
    assert.match(secret, /^whsec_/)
    const shown = await client.get(`/api/v1/webhooks/${made.id}`).loginAs(user)
    assert.notInclude(shown.text(), secret)

    await client.post(`/api/v1/webhooks/${made.id}/pings`).withCsrfToken().loginAs(user).json({})
    const pinged = await client.get(`/api/v1/webhooks/${made.id}`).loginAs(user)
    assert.equal(pinged.body().data.deliveries[0].event, 'webhook.ping')

    await client
      .post(`/api/v1/webhooks/${made.id}/removals`)
      .header('accept', 'text/html')
      .redirects(0)
      .withCsrfToken()
      .loginAs(user)
    assert.isNull(await Webhook.find(made.id))
  })

  test('go on to the vendor to pay; a script gets the address', async ({ assert }) => {
    const { visitor } = await signedUp()
    const { id: packId } = await Pack.findByOrFail('name', 'Starter')

    const form = await visitor.form('/api/v1/credits/checkouts', { packId })
    assert.equal(form.status, 303)
    assert.isTrue(URL.canParse(form.headers.get('location')!))

    const script = await visitor.json('POST', '/api/v1/credits/checkouts', { packId })
    const { data } = (await script.json()) as any
    assert.isTrue(URL.canParse(data.url))
  })

  test('mark a message read; the first time counts', async ({ assert, client }) => {
    const { user, message } = await establishedBusiness()
    const read = () =>
      client.post(`/api/v1/messages/${message.id}/readings`).withCsrfToken().loginAs(user)
    const first = await read()
    const second = await read()
    assert.isString(first.body().data.readAt)
    assert.equal(first.body().data.readAt, second.body().data.readAt)
  })

  test('of somebody who is signed out lead to signing in', async ({ assert }) => {
    const { visitor } = await signedUp()
    await visitor.form('/api/v1/signout')
    await visitor.arrive()
    const response = await visitor.form('/api/v1/agents', { template: 'salon' })
    assert.equal(response.headers.get('location'), '/signin')
  })
})
