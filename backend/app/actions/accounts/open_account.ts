import db from '@adonisjs/lucid/services/db'
import GrantWelcome from '#actions/credits/grant_welcome'
import SignupRefusedException from '#exceptions/signup_refused_exception'
import Account from '#models/account'
import Membership from '#models/membership'
import User from '#models/user'

interface Input {
  /** In lower case. */
  email: string
  password: string
  fullName: string
  businessName: string
  language: 'en' | 'de'
}

const UNIQUE_VIOLATION = '23505'

/** A new business with its owner and the welcome credits. Throws `E_SIGNUP_REFUSED` for an address that is taken. */
export default class OpenAccount {
  async handle(input: Input): Promise<{ user: User; account: Account }> {
    try {
      return await this.#open(input)
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
      throw new SignupRefusedException()
    }
  }

  #open({ email, password, fullName, businessName, language }: Input) {
    return db.transaction(async (trx) => {
      const client = { client: trx }
      const user = await User.create({ email, password, fullName, locale: language }, client)
      const account = await Account.create(
        { name: businessName, language, zone: 'Europe/Berlin', status: 'active' },
        client
      )
      await Membership.create({ accountId: account.id, userId: user.id, role: 'owner' }, client)
      await new GrantWelcome().handle({ accountId: account.id, trx })
      return { user, account }
    })
  }
}
