import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { csvLines } from '#services/exports/csv_lines'
import type { SubjectName } from '#services/exports/names'
import { wordsFor } from '#services/http/language'

export default class FilesController {
  /** A subject as CSV, whole: sent as it is read. */
  async show(ctx: HttpContext) {
    const { account, params, response } = ctx
    const subject = params.subject as SubjectName
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="${subject}.csv"`)
    return response.stream(Readable.from(csvLines(subject, { account, words: wordsFor(ctx) })))
  }
}
