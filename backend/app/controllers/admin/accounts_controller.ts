import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import ReadAccountMoney from '#actions/admin/read_account_money'
import ReadBalance from '#actions/credits/read_balance'
import Account from '#models/account'
import Connection from '#models/connection'
import LedgerTransaction from '#models/ledger_transaction'
import PhoneNumber from '#models/phone_number'
import SignIn from '#models/sign_in'
import Webhook from '#models/webhook'
import { actorNames } from '#services/admin/actor_names'
import { keysetPage } from '#services/http/keyset_page'

const LATEST = 20
const STATUSES = ['active', 'suspended', 'closed']
const CREDIT_STATES = ['good', 'low', 'grace', 'stopped']

/** Every business on this install. */
export default class AccountsController {
  async index(ctx: HttpContext) {
    const { q, status, credit } = ctx.request.qs()
    const search = String(q ?? '').trim()
    const accounts = Account.query()
      .select('*')
      .select(availableCredits())
      .withCount('agents')
      .preload('memberships', (memberships) => memberships.where('role', 'owner').preload('user'))
      .if(STATUSES.includes(status), (all) => all.where({ status }))
      .if(CREDIT_STATES.includes(credit), (all) =>
        all.where({ status: 'active', creditState: credit })
      )
      .if(search, (all) => all.where((matching) => matchWords(matching, search)))
    const page = await keysetPage(accounts, ctx)
    const filters = { search, status, statuses: STATUSES, credit, creditStates: CREDIT_STATES }
    return ctx.view.render('pages/admin/accounts/index', { ...page, ...filters })
  }

  async show({ params, view }: HttpContext) {
    const account = await Account.query()
      .where('id', params.id)
      .preload('memberships', (memberships) => memberships.preload('user').orderBy('id'))
      .preload('agents', (agents) => agents.preload('liveVersion').orderBy('id'))
      .withCount('calls')
      .withCount('calls', (calls) => calls.whereNull('settledAt').as('unsettled_count'))
      .preload('calls', (calls) => calls.preload('contact').orderBy('id', 'desc').limit(LATEST))
      .firstOrFail()
    const ofAccount = { accountId: account.id }
    const [balance, money, numbers, connections, webhooks, transactions, lastSeen] =
      await Promise.all([
        new ReadBalance().handle(account.id),
        new ReadAccountMoney().handle(account.id),
        PhoneNumber.query().where(ofAccount).preload('agent').orderBy('id'),
        Connection.query().where(ofAccount).preload('calendars').orderBy('id'),
        Webhook.query().where(ofAccount).orderBy('id'),
        LedgerTransaction.query().where(ofAccount).orderBy('id', 'desc').limit(LATEST),
        lastSeenOf(account.memberships.map(({ userId }) => userId)),
      ])
    const actors = await actorNames([...transactions, ...money.byHand])
    return view.render('pages/admin/accounts/show', {
      account,
      callCount: account.$extras.calls_count,
      unsettledCount: Number(account.$extras.unsettled_count),
      lastSeen,
      balance,
      ...money,
      numbers,
      connections,
      webhooks,
      transactions,
      actors,
    })
  }
}

/** When each of these people was here last; nothing about those whose sign-ins have all ended. */
async function lastSeenOf(userIds: string[]) {
  const signIns = await SignIn.query().whereIn('userId', userIds).orderBy('seenAt')
  return new Map(signIns.map(({ userId, seenAt }) => [userId, seenAt]))
}

function availableCredits() {
  return db
    .from('ledger_accounts')
    .whereColumn('ledger_accounts.account_id', 'accounts.id')
    .where('kind', 'available')
    .select('balance_mc')
    .as('available_mc')
}

/** By the business's name, a member's e-mail or one of its numbers. */
function matchWords(accounts: ReturnType<typeof Account.query>, words: string) {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const members = db
    .from('memberships')
    .join('users', 'users.id', 'memberships.user_id')
    .whereILike('users.email', pattern)
    .select('memberships.account_id')
  const numbers = db.from('numbers').whereLike('number', pattern).select('account_id')
  return accounts.whereILike('name', pattern).orWhereIn('id', members).orWhereIn('id', numbers)
}
