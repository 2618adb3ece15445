import Webhook from '#models/webhook'
import integrations from '#services/integrations/main'
import TooManyWebhooksException from '#exceptions/too_many_webhooks_exception'
import { sealSecret } from '#services/vault'
import type Account from '#models/account'
import type { OutboundEvent } from '#services/webhooks/payloads'

const MOST = 20

interface Input {
  account: Account
  url: string
  events: OutboundEvent[]
}

/** Registers an endpoint. Its secret is returned here and never again. Throws `E_ADDRESS_REFUSED`. */
export default class RegisterWebhook {
  async handle({ account, url, events }: Input) {
    const transport = await integrations.webhooks()
    await transport.checkAddress(url)
    const taken = await Webhook.query().where('accountId', account.id).count('* as total')
    if (Number(taken[0].$extras.total) >= MOST) throw new TooManyWebhooksException(MOST)
    const secret = transport.generateSecret()
    const webhook = await Webhook.create({
      accountId: account.id,
      url,
      events,
      secret: sealSecret(secret, account.id),
      status: 'on',
    })
    return { webhook, secret }
  }
}
