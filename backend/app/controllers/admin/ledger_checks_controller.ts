import { validate as isUuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import CheckLedger from '#actions/credits/check_ledger'
import LedgerAccount from '#models/ledger_account'
import LedgerCheck from '#models/ledger_check'
import User from '#models/user'
import { wordsFor } from '#services/http/language'
import { panelAnswer } from '#services/http/panel_answer'
import { evidenceOf } from '#services/ledger/evidence'
import type { Finding } from '#services/ledger/finding'

const LATEST = 30

/** Whether the money adds up: the last runs of the check, and what each found. */
export default class LedgerChecksController {
  async show(ctx: HttpContext) {
    const { run: wanted } = ctx.request.qs()
    const [runs, purses] = await Promise.all([
      LedgerCheck.query().orderBy('id', 'desc').limit(LATEST),
      LedgerAccount.query().whereNull('accountId').orderBy('kind'),
    ])
    const run = isUuid(wanted) ? await LedgerCheck.findOrFail(wanted) : (runs[0] ?? null)
    const people = await User.query().whereIn(
      'id',
      runs.map(({ startedBy }) => startedBy).filter(isUuid)
    )
    const names = new Map(people.map(({ id, fullName, email }) => [id, fullName ?? email]))
    const evidence = (finding: Finding) => evidenceOf(finding, wordsFor(ctx))
    return ctx.view.render('pages/admin/ledger', { runs, run, purses, names, evidence })
  }

  async store(ctx: HttpContext) {
    const startedBy = ctx.auth.getUserOrFail().id
    await new CheckLedger().handle({ startedBy })
    return panelAnswer(ctx, '/admin/ledger', 'panel_money.ledger.done')
  }
}
