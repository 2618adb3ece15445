import type { HttpContext } from '@adonisjs/core/http'
import LedgerAccount from '#models/ledger_account'
import { inspectLedger } from '#services/ledger/inspect'

/** Whether the money adds up. */
export default class LedgerChecksController {
  async show({ view }: HttpContext) {
    const [findings, purses] = await Promise.all([
      inspectLedger(),
      LedgerAccount.query().whereNull('accountId').orderBy('kind'),
    ])
    return view.render('pages/admin/ledger', { findings, purses })
  }
}
