import db from '@adonisjs/lucid/services/db'
import CardRequiredException from '#exceptions/card_required_exception'
import { roles } from '#config/integrations'
import BillingCustomer from '#models/billing_customer'
import Pack from '#models/pack'
import TopUp from '#models/top_up'
import { lockAccount } from '#services/accounts/lock_account'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import type Account from '#models/account'

export interface TopUpSettings {
  packId: string
  /** Bought when less than this is available. */
  thresholdMc: bigint
  /** At most so much is charged in a calendar month, in the currency's minor unit. */
  monthlyCapMinor: number
  /** One of the saved cards; the newest when left out. */
  cardId?: string | null
}

interface Input {
  account: Account
  /** Null switches it off, and keeps what was set. */
  settings: TopUpSettings | null
  actor: Actor
}

/** Switches automatic top-up on as it is said, or off; also out of a pause. Throws `E_CARD_REQUIRED`. */
export default class SaveTopUp {
  async handle({ account, settings, actor }: Input): Promise<TopUp | null> {
    const card = settings && (await this.#card(account, settings))
    return db.transaction(async (trx) => {
      const { id: accountId } = await lockAccount(account.id, trx)
      const known = await TopUp.findBy({ accountId }, { client: trx })
      if (!known && !settings) return null
      const topUp = (known ?? new TopUp().merge({ accountId })).useTransaction(trx)
      const before = known && told(known)
      if (settings && card) {
        const { packId, thresholdMc, monthlyCapMinor } = settings
        await Pack.query({ client: trx }).where({ id: packId, isOffered: true }).firstOrFail()
        const charged = { cardId: card.cardId, cardLabel: card.label }
        topUp.merge({ packId, thresholdMc, monthlyCapMinor, ...charged })
      }
      const begun = { pausedReason: null, pausedFailure: null, switchedBy: actor.userId }
      await topUp.merge({ ...begun, isOn: settings !== null }).save()
      await recordAudit(trx, actor, {
        accountId,
        action: settings ? 'top-up.switched-on' : 'top-up.switched-off',
        ...(before && { before }),
        after: told(topUp),
      })
      if (settings) await dispatch('billing.top-up', { accountId }, { trx })
      return topUp
    })
  }

  async #card({ id: accountId }: Account, { cardId }: TopUpSettings) {
    const customer = await BillingCustomer.findBy({ accountId, provider: roles.billing })
    const billing = await integrations.billing()
    const cards = customer ? await billing.listCards(customer.customerId) : []
    const card = cardId ? cards.find((one) => one.cardId === cardId) : cards[0]
    if (!card) throw new CardRequiredException()
    return card
  }
}

function told({ isOn, packId, thresholdMc, monthlyCapMinor, cardLabel }: TopUp) {
  return { isOn, packId, thresholdMc: Number(thresholdMc), monthlyCapMinor, cardLabel }
}
