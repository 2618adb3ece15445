import db from '@adonisjs/lucid/services/db'
import type Account from '#models/account'
import Webhook from '#models/webhook'
import integrations from '#services/integrations/main'
import TooManyWebhooksException from '#exceptions/too_many_webhooks_exception'
import { lockAccount } from '#services/accounts/lock_account'
import { sealSecret } from '#services/vault'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
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
    const secret = transport.generateSecret()
    const webhook = await db.transaction(async (trx) => {
      await this.#requireRoom(account, trx)
      return Webhook.create(
        {
          accountId: account.id,
          url,
          events,
          secret: sealSecret(secret, account.id),
          status: 'on',
        },
        { client: trx }
      )
    })
    return { webhook, secret }
  }
  /** Counted one at a time, so that requests at once do not add up to more. */
  async #requireRoom({ id }: Account, trx: TransactionClientContract) {
    await lockAccount(id, trx)
    const taken = await Webhook.query({ client: trx }).where('accountId', id).count('* as total')
    if (Number(taken[0].$extras.total) >= MOST) throw new TooManyWebhooksException(MOST)
  }
}
