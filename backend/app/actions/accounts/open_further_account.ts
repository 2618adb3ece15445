import db from '@adonisjs/lucid/services/db'
import GrantWelcome from '#actions/credits/grant_welcome'
import Account from '#models/account'
import Membership from '#models/membership'
import { asLanguage } from '#services/language/words'
import { openPurses } from '#services/ledger/purses'
import { recordAudit, type Actor } from '#services/audit/record_audit'
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
      const account = await Account.create(
        {
          name: businessName,
          language: asLanguage(user.locale),
          zone: 'Europe/Berlin',
          status: 'active',
        },
        { client: trx }
      )
      await Membership.create(
        { accountId: account.id, userId: user.id, role: 'owner' },
        { client: trx }
      )
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
