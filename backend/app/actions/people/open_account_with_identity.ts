import db from '@adonisjs/lucid/services/db'
import OpenAccount from '#actions/accounts/open_account'
import Identity from '#models/identity'
import type { Language } from '#config/i18n'
import type { Recognised } from '#services/auth/identity'

interface Input {
  recognised: Recognised
  businessName: string
  language: Language
}

/** A new account for somebody whom a vendor has vouched for: no password, no mail to wait for. */
export default class OpenAccountWithIdentity {
  async handle({ recognised, businessName, language }: Input) {
    const { provider, subject, email, name } = recognised
    return db.transaction(async (trx) => {
      const opened = await new OpenAccount().handle(
        { email, password: null, fullName: name, businessName, language },
        trx
      )
      await Identity.create(
        { userId: opened.user.id, provider, subject, label: email },
        { client: trx }
      )
      return opened
    })
  }
}
