import { BaseTransformer } from '@adonisjs/core/transformers'
import type { StatementLine } from '#actions/credits/read_statement'
import { iso, mc } from '#services/http/json'

export default class StatementLineTransformer extends BaseTransformer<StatementLine> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'kind', 'callId', 'purchaseId', 'explanation', 'note']),
      amountMc: mc(this.resource.amountMc),
      afterMc: mc(this.resource.afterMc),
      at: iso(this.resource.at),
    }
  }
}
