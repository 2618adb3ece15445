import type { HttpContext } from '@adonisjs/core/http'
import BeginExport from '#actions/exports/begin_export'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import ExportTransformer from '#transformers/export_transformer'

const PAGE = '/app/settings/exports'

/** Writing to the sheet now. */
export default class RunsController {
  async store(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const begun = await new BeginExport().handle({ account, subject: params.subject })
    const data = await serialize({ export: ExportTransformer.transform(begun) })
    return answer(ctx, { to: PAGE, notice: wordsFor(ctx).t('notices.exporting') }, data, 202)
  }
}
