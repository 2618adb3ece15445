import type { HttpContext } from '@adonisjs/core/http'
import { validate as isUuid } from 'uuid'
import Account from '#models/account'
import LedgerAccount from '#models/ledger_account'
import LedgerTransaction from '#models/ledger_transaction'
import { keysetPage } from '#services/http/keyset_page'

const KINDS = ['grant', 'purchase', 'hold', 'release', 'settle', 'adjust']

/** The rows behind every figure of money: of the install, an account or a purse. */
export default class TransactionsController {
  async index(ctx: HttpContext) {
    const { kind, account: accountId, purse: purseId } = ctx.request.qs()
    const [account, purse] = await Promise.all([
      isUuid(accountId) ? Account.findOrFail(accountId) : null,
      isUuid(purseId) ? LedgerAccount.findOrFail(purseId) : null,
    ])
    const transactions = LedgerTransaction.query()
      .if(KINDS.includes(kind), (all) => all.where({ kind }))
      .if(account, (all) => all.where('accountId', account!.id))
      .if(purse, (all) =>
        all.whereHas('entries', (entries) => entries.where('ledgerAccountId', purse!.id))
      )
    const page = await keysetPage(transactions, ctx)
    const view = { ...page, account, purse, kind, kinds: KINDS }
    return ctx.view.render('pages/admin/transactions', view)
  }
}
