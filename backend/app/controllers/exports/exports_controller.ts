import type { HttpContext } from '@adonisjs/core/http'
import Connection from '#models/connection'
import Export from '#models/export'
import { SUBJECT_NAMES } from '#services/exports/names'
import ExportTransformer from '#transformers/export_transformer'

/** What can be exported, and what is written to sheets. */
export default class ExportsController {
  async index({ account, serialize }: HttpContext) {
    const own = { accountId: account.id }
    const [exports, connection] = await Promise.all([
      Export.query().where(own),
      Connection.query().where(own).where('status', 'live').first(),
    ])
    return serialize({
      subjects: [...SUBJECT_NAMES],
      exports: ExportTransformer.transform(exports),
      isConnected: connection !== null,
    })
  }
}
