import { BaseTransformer } from '@adonisjs/core/transformers'
import type Export from '#models/export'
import { iso } from '#services/http/json'

/** `written` of `total` rows in the run that goes on, or that was the last. */
export default class ExportTransformer extends BaseTransformer<Export> {
  toObject() {
    const { startedAt, finishedAt } = this.resource
    return {
      ...this.pick(this.resource, [
        'subject',
        'schedule',
        'status',
        'failure',
        'written',
        'total',
        'sheetUrl',
      ]),
      startedAt: iso(startedAt),
      finishedAt: iso(finishedAt),
    }
  }
}
