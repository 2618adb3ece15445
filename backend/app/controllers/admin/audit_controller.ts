import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { validate as isUuid } from 'uuid'
import Account from '#models/account'
import { accountNames } from '#services/admin/account_names'
import { auditEntries } from '#services/admin/audit_filters'
import { csvOf } from '#services/presentation/csv'
import { keysetPage } from '#services/http/keyset_page'
import { wordsFor } from '#services/http/language'
import { instant } from '#services/presentation/times'
import type AuditEntry from '#models/audit_entry'

/** More than anybody reads in a spreadsheet. */
const MOST_ROWS = 10_000

const COLUMNS = ['at', 'actor', 'action', 'target', 'before', 'after', 'reason', 'address'] as const

/** Who did what, for ever. */
export default class AuditController {
  async index(ctx: HttpContext) {
    const { before: _before, after: _after, ...filters } = ctx.request.qs()
    const [page, actions, account] = await Promise.all([
      keysetPage(auditEntries(filters), ctx),
      db.from('audit_entries').distinct('action').orderBy('action'),
      isUuid(filters.account) ? Account.find(filters.account) : null,
    ])
    const names = await accountNames(page.rows)
    const csv = `/admin/audit.csv?${new URLSearchParams(filters)}`
    const known = actions.map(({ action }) => action)
    const found = { ...page, names, filters, actions: known, account, csv }
    return ctx.view.render('pages/admin/audit', found)
  }

  /** The same rows as a file for a spreadsheet. */
  async show(ctx: HttpContext) {
    const entries = await auditEntries(ctx.request.qs()).orderBy('id', 'desc').limit(MOST_ROWS)
    const words = wordsFor(ctx)
    const head = COLUMNS.map((name) => words.t(`panel_money.audit.${name}`))
    ctx.response.header('content-type', 'text/csv; charset=utf-8')
    ctx.response.header('content-disposition', 'attachment; filename="audit.csv"')
    return csvOf([head, ...entries.map(rowOf)])
  }
}

function rowOf({ createdAt, actor, action, target, before, after, reason, address }: AuditEntry) {
  return [
    instant(createdAt),
    actor?.email ?? '',
    action,
    target ?? '',
    before ? JSON.stringify(before) : '',
    after ? JSON.stringify(after) : '',
    reason ?? '',
    address ?? '',
  ]
}
