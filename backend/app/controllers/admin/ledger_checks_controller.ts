import type { HttpContext } from '@adonisjs/core/http'
import CheckLedger from '#actions/credits/check_ledger'
import LedgerAccount from '#models/ledger_account'

/** Whether the money adds up. */
export default class LedgerChecksController {
  async show({ view }: HttpContext) {
    const [findings, purses] = await Promise.all([
      new CheckLedger().handle(),
      LedgerAccount.query().whereNull('accountId').orderBy('kind'),
    ])
    return view.render('pages/admin/ledger', { findings, purses })
  }
}
