import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import GrantWelcome from '#actions/credits/grant_welcome'
import LinkSpentException from '#exceptions/link_spent_exception'
import User from '#models/user'
import { foundAccount } from '#services/accounts/found_account'
import type Account from '#models/account'
import type { Language } from '#config/i18n'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isUniqueViolation } from '#services/database/violations'

interface Input {
  /** In lower case, and proven to be theirs. */
  email: string
  /** As it was typed; null where it is set otherwise, or not at all. */
  password: string | null
  fullName: string
  businessName: string
  language: Language
}

/** A new business with its owner and the welcome credits. Throws `E_LINK_SPENT` where the address has become somebody's. */
export default class OpenAccount {
  async handle(
    input: Input,
    trx?: TransactionClientContract
  ): Promise<{ user: User; account: Account }> {
    try {
      return await (trx ? this.#open(input, trx) : db.transaction((own) => this.#open(input, own)))
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new LinkSpentException()
    }
  }

  async #open(
    { email, password, fullName, businessName, language }: Input,
    trx: TransactionClientContract
  ) {
    const emailVerifiedAt = DateTime.utc()
    const user = await User.create(
      { email, password, fullName, locale: language, emailVerifiedAt },
      { client: trx }
    )
    const founding = { ownerId: user.id, name: businessName, language }
    const account = await foundAccount(founding, trx)
    const accountId = account.id
    await new GrantWelcome().handle({ accountId, trx })
    const key = `account.opened:${accountId}`
    await new Notify().handle({ trx, accountId, kind: 'account.opened', key, data: {} })
    return { user, account }
  }
}
