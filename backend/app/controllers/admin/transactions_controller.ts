import type { HttpContext } from '@adonisjs/core/http'
import { validate as isUuid } from 'uuid'
import Account from '#models/account'
import LedgerAccount from '#models/ledger_account'
import LedgerTransaction from '#models/ledger_transaction'
import User from '#models/user'
import { isReversible } from '#actions/credits/reverse_transaction'
import { accountNames } from '#services/admin/account_names'
import { actorNames } from '#services/admin/actor_names'
import { keysetPage } from '#services/http/keyset_page'

const KINDS = [
  'grant',
  'purchase',
  'hold',
  'release',
  'settle',
  'adjust',
  'goodwill',
  'reverse',
  'refund',
  'dispute',
  'reinstate',
]

/** The rows behind every figure of money: of the install, an account or a purse. */
export default class TransactionsController {
  async index(ctx: HttpContext) {
    const { kind, account: accountId, purse: purseId, key } = ctx.request.qs()
    const [account, purse] = await Promise.all([
      isUuid(accountId) ? Account.findOrFail(accountId) : null,
      isUuid(purseId) ? LedgerAccount.findOrFail(purseId) : null,
    ])
    const transactions = LedgerTransaction.query()
      .if(KINDS.includes(kind), (all) => all.where({ kind }))
      .if(account, (all) => all.where('accountId', account!.id))
      .if(key, (all) => all.where((some) => matchKey(some, String(key).trim())))
      .if(purse, (all) =>
        all.whereHas('entries', (entries) => entries.where('ledgerAccountId', purse!.id))
      )
    const page = await keysetPage(transactions, ctx)
    const [actors, accounts] = await Promise.all([
      actorNames(page.rows),
      account ? null : accountNames(page.rows),
    ])
    const view = { ...page, actors, accounts, account, purse, kind, key, kinds: KINDS }
    return ctx.view.render('pages/admin/transactions/index', view)
  }

  async show({ params, view }: HttpContext) {
    const transaction = await LedgerTransaction.query()
      .where('id', params.id)
      .preload('entries')
      .firstOrFail()
    const { accountId, actor, reversesId } = transaction
    const purseIds = transaction.entries.map(({ ledgerAccountId }) => ledgerAccountId)
    const [account, purses, reversals, original, person] = await Promise.all([
      accountId ? Account.find(accountId) : null,
      LedgerAccount.query().whereIn('id', purseIds),
      LedgerTransaction.query().where('reversesId', transaction.id).orderBy('id'),
      reversesId ? LedgerTransaction.find(reversesId) : null,
      isUuid(actor) ? User.find(actor) : null,
    ])
    const isOpen = reversals.length === 0 && isReversible(transaction.kind)
    return view.render('pages/admin/transactions/show', {
      transaction,
      account,
      purses: new Map(purses.map((purse) => [purse.id, purse])),
      reversals,
      original,
      person,
      canReverse: isOpen,
    })
  }
}

/** By the key it counts once under, its own id, or the id of what it is about. */
function matchKey(some: ReturnType<typeof LedgerTransaction.query>, key: string) {
  return some
    .where('idempotencyKey', key)
    .orWhere('reference', key)
    .if(isUuid(key), (matching) => matching.orWhere('id', key))
}
