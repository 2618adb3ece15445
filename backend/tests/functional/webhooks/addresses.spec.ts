import { test } from '@japa/runner'
import RegisterWebhook from '#actions/webhooks/register_webhook'
import Webhook from '#models/webhook'
import { integrations, roles } from '#config/integrations'
import { openBusiness, sandbox } from '#tests/support/town'

/** The transport as a production install has it. */
function strictTransport() {
  const { provider } = integrations.find((one) => one.provider.id === roles.webhooks)!
  return provider.contracts.webhooks!({ baseUrl: 'https://kametrix.example' })
}

test.group('Addresses of endpoints', () => {
  test('{$self} is refused where loopback is not allowed, at saving and at connecting')
    .with([
      'https://127.0.0.1/hook',
      'https://127.1/hook',
      'https://[::ffff:127.0.0.1]/hook',
      'https://localhost/hook',
      'https://10.0.0.8/hook',
      'https://169.254.169.254/latest/meta-data',
      'http://example.com/hook',
      'https://example.com:8080/hook',
    ])
    .run(async ({ assert }, url) => {
      const transport = await strictTransport()
      const refused: any = await transport.checkAddress(url).catch((error) => error)
      assert.equal(refused?.code, 'E_ADDRESS_REFUSED')
      const outcome = await transport.deliver({
        url,
        messageId: 'msg_1',
        body: '{}',
        secrets: [transport.generateSecret()],
        attemptedAt: new Date(),
      })
      assert.equal(outcome.failure, 'address-refused')
    })

  test('the stand-in’s bin gets nothing from a transport that is strict', async ({ assert }) => {
    const transport = await strictTransport()
    const town = await sandbox()
    const url = `${town.origins.webhooks}/bin/strict`
    await transport.deliver({
      url,
      messageId: 'msg_1',
      body: '{}',
      secrets: [transport.generateSecret()],
      attemptedAt: new Date(),
    })
    assert.deepEqual(await town.act('webhooks', 'list', { bin: 'strict' }), [])
  })

  test('an address that is refused is not registered', async ({ assert }) => {
    const { account } = await openBusiness()
    const register = new RegisterWebhook().handle({
      account,
      url: 'https://10.0.0.8/hook',
      events: ['call.ended'],
    })
    await assert.rejects(() => register)
    assert.lengthOf(await Webhook.query().where('accountId', account.id), 0)
  })

  test('an account has at most twenty endpoints, also when they come at once', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    const { origins } = await sandbox()
    const url = `${origins.webhooks}/bin/many`
    await Promise.allSettled(
      Array.from({ length: 25 }, () =>
        new RegisterWebhook().handle({ account, url, events: ['call.ended'] })
      )
    )
    assert.lengthOf(await Webhook.query().where('accountId', account.id), 20)
  })
})
