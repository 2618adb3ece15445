import type { HttpContext } from '@adonisjs/core/http'
import Export from '#models/export'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import ExportTransformer from '#transformers/export_transformer'
import { scheduleValidator } from '#validators/export'

const PAGE = '/app/settings/exports'

/** When a subject is written to its sheet by itself. */
export default class SchedulesController {
  async update(ctx: HttpContext) {
    const { account, params, request, serialize } = ctx
    const { schedule } = await request.validateUsing(scheduleValidator)
    const { subject } = params
    const key = { accountId: account.id, subject }
    const changed = await Export.updateOrCreate(key, { schedule })
    await changed.refresh()
    const data = await serialize({ export: ExportTransformer.transform(changed) })
    return answer(ctx, { to: PAGE, notice: wordsFor(ctx).t('notices.saved') }, data)
  }
}
