import type { HttpContext } from '@adonisjs/core/http'
import ReadCredits from '#actions/credits/read_credits'
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
    const asked = { account, words: wordsFor(ctx), ...wanted }
    const { balance, packs, use, statement, running, topUp } = await new ReadCredits().handle(asked)
    return serialize({
      balance: BalanceTransformer.transform(balance),
      running,
      topUp,
      packs: PackTransformer.transform(packs, balance.perMinuteMc),
      use: use.map(({ day, usedMc }) => ({ day, usedMc: mc(usedMc) })),
      statement: StatementLineTransformer.transform(statement.lines),
      next: statement.next,
    })
  }
}
