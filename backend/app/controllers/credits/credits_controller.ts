import type { HttpContext } from '@adonisjs/core/http'
import ReadBalance from '#actions/credits/read_balance'
import ReadStatement from '#actions/credits/read_statement'
import Pack from '#models/pack'
import BalanceTransformer from '#transformers/balance_transformer'
import PackTransformer from '#transformers/pack_transformer'
import StatementLineTransformer from '#transformers/statement_line_transformer'

export default class CreditsController {
  async show({ account, serialize }: HttpContext) {
    const [balance, packs, statement] = await Promise.all([
      new ReadBalance().handle(account.id),
      Pack.query().where('isOffered', true).orderBy('position'),
      new ReadStatement().handle(account),
    ])
    return serialize({
      balance: BalanceTransformer.transform(balance),
      packs: PackTransformer.transform(packs, balance.perMinuteMc),
      statement: StatementLineTransformer.transform(statement),
    })
  }
}
