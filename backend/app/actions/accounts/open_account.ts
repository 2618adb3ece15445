import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import GrantWelcome from '#actions/credits/grant_welcome'
import LinkSpentException from '#exceptions/link_spent_exception'
import Account from '#models/account'
import Membership from '#models/membership'
import User from '#models/user'
import type { Language } from '#config/i18n'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** In lower case, and proven to be theirs. */
  email: string
  /** As it was typed; null where it is set otherwise, or not at all. */
  password: string | null
  fullName: string
  businessName: string
  language: Language
}

const UNIQUE_VIOLATION = '23505'

/** A new business with its owner and the welcome credits. Throws `E_LINK_SPENT` where the address has become somebody's. */
export default class OpenAccount {
  async handle(
    input: Input,
    trx?: TransactionClientContract
  ): Promise<{ user: User; account: Account }> {
    try {
      return await (trx ? this.#open(input, trx) : db.transaction((own) => this.#open(input, own)))
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
      throw new LinkSpentException()
    }
  }

  async #open(
    { email, password, fullName, businessName, language }: Input,
    trx: TransactionClientContract
  ) {
    const client = { client: trx }
    const emailVerifiedAt = DateTime.utc()
    const user = await User.create(
      { email, password, fullName, locale: language, emailVerifiedAt },
      client
    )
    const account = await Account.create(
      { name: businessName, language, zone: 'Europe/Berlin', status: 'active' },
      client
    )
    await Membership.create({ accountId: account.id, userId: user.id, role: 'owner' }, client)
    const accountId = account.id
    await new GrantWelcome().handle({ accountId, trx })
    const key = `account.opened:${accountId}`
    await new Notify().handle({ trx, accountId, kind: 'account.opened', key, data: {} })
    return { user, account }
  }
}
