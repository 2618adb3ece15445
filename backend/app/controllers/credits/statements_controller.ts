import type { HttpContext } from '@adonisjs/core/http'
import ReadStatement from '#actions/credits/read_statement'
import { CREDIT } from '#config/credits'
import { csvOf } from '#services/credits/csv'
import { wordsFor } from '#services/http/language'
import { instant } from '#services/presentation/times'
import { statementValidator } from '#validators/credit'

/** More lines than anybody reads; a longer statement is read through the API. */
const MOST_LINES = 10_000

/** The statement as a file for a spreadsheet: times in UTC, amounts in credits. */
export default class StatementsController {
  async show(ctx: HttpContext) {
    const { account, request, response } = ctx
    const { kind = null } = await request.validateUsing(statementValidator)
    const words = wordsFor(ctx)
    const { lines } = await new ReadStatement().handle({ account, words, kind, limit: MOST_LINES })
    const head = (['at', 'what', 'amount'] as const).map((name) => words.t(`credits.csv.${name}`))
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="statement.csv"')
    return csvOf([
      head,
      ...lines.map(({ at, explanation, amountMc }) => [
        instant(at),
        explanation,
        Number(amountMc) / Number(CREDIT),
      ]),
    ])
  }
}
