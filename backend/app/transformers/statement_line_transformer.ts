import { BaseTransformer } from '@adonisjs/core/transformers'
import type { StatementLine } from '#actions/credits/read_statement'
import { iso, mc } from '#services/http/json'

export default class StatementLineTransformer extends BaseTransformer<StatementLine> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'kind', 'callId', 'explanation']),
      amountMc: mc(this.resource.amountMc),
      at: iso(this.resource.at),
    }
  }
}
