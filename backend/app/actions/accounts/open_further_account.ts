import db from '@adonisjs/lucid/services/db'
import GrantWelcome from '#actions/credits/grant_welcome'
import Membership from '#models/membership'
import { foundAccount } from '#services/accounts/found_account'
import { asLanguage } from '#services/language/words'
import { openPurses } from '#services/ledger/purses'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type Account from '#models/account'
import type User from '#models/user'

interface Input {
  user: User
  actor: Actor
  businessName: string
}

/** Another business of somebody who has one; the welcome credits were given with the first. */
export default class OpenFurtherAccount {
  async handle({ user, actor, businessName }: Input): Promise<Account> {
    return db.transaction(async (trx) => {
      const first = await Membership.query({ client: trx }).where('userId', user.id).first()
      const language = asLanguage(user.locale)
      const founding = { ownerId: user.id, name: businessName, language }
      const account = await foundAccount(founding, trx)
      if (first) await openPurses(trx, account.id)
      else await new GrantWelcome().handle({ accountId: account.id, trx })
      await recordAudit(trx, actor, {
        accountId: account.id,
        action: 'account.opened',
        target: businessName,
      })
      return account
    })
  }
}
