import type { HttpContext } from '@adonisjs/core/http'
import ReadBalance from '#actions/credits/read_balance'
import ReadStatement from '#actions/credits/read_statement'
import ReadUse from '#actions/credits/read_use'
import Pack from '#models/pack'
import { mc } from '#services/http/json'
import { wordsFor } from '#services/http/language'
import BalanceTransformer from '#transformers/balance_transformer'
import PackTransformer from '#transformers/pack_transformer'
import StatementLineTransformer from '#transformers/statement_line_transformer'
import { statementValidator } from '#validators/credit'

export default class CreditsController {
  async show(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const wanted = await request.validateUsing(statementValidator)
    const [balance, packs, statement, use] = await Promise.all([
      new ReadBalance().handle(account.id),
      Pack.query().where('isOffered', true).orderBy('position'),
      new ReadStatement().handle({ account, words: wordsFor(ctx), ...wanted }),
      new ReadUse().handle(account),
    ])
    return serialize({
      balance: BalanceTransformer.transform(balance),
      isLow: balance.state !== 'good',
      packs: PackTransformer.transform(packs, balance.perMinuteMc),
      use: use.map(({ day, usedMc }) => ({ day, usedMc: mc(usedMc) })),
      statement: StatementLineTransformer.transform(statement.lines),
      next: statement.next,
    })
  }
}
