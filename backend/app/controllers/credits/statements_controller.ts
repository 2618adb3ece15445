import type { HttpContext } from '@adonisjs/core/http'
import ReadRunning from '#actions/credits/read_running'
import ReadStatement from '#actions/credits/read_statement'
import { csvOf } from '#services/presentation/csv'
import { statementRows } from '#services/credits/statement_rows'
import { mc } from '#services/http/json'
import { wordsFor } from '#services/http/language'
import StatementLineTransformer from '#transformers/statement_line_transformer'
import { statementValidator } from '#validators/credit'

/** More lines than anybody reads; a longer statement is read month by month. */
const MOST_LINES = 10_000

export default class StatementsController {
  /** Newest first, with what is set aside for calls that are going on. `next` goes into `before` for the older ones. */
  async index(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const wanted = await request.validateUsing(statementValidator)
    const [{ lines, next }, running] = await Promise.all([
      new ReadStatement().handle({ account, words: wordsFor(ctx), ...wanted }),
      new ReadRunning().handle(account),
    ])
    return serialize({
      lines: StatementLineTransformer.transform(lines),
      running: running.map(({ callId, amountMc, call }) => ({
        callId,
        heldMc: mc(amountMc),
        from: { name: call.contact?.name ?? null, number: call.fromNumber },
      })),
      next,
    })
  }

  /** As a file for a spreadsheet: times in UTC, amounts in credits. */
  async show(ctx: HttpContext) {
    const { account, request, response } = ctx
    const { kind, month } = await request.validateUsing(statementValidator)
    const words = wordsFor(ctx)
    const limit = MOST_LINES
    const { lines } = await new ReadStatement().handle({ account, words, kind, month, limit })
    const name = ['statement', month].filter(Boolean).join('-')
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="${name}.csv"`)
    return csvOf(statementRows(lines, words))
  }
}
