import { BaseTransformer } from '@adonisjs/core/transformers'
import type TopUp from '#models/top_up'
import { mc } from '#services/http/json'

export default class TopUpTransformer extends BaseTransformer<TopUp> {
  toObject() {
    return {
      ...this.pick(this.resource, ['isOn', 'packId', 'monthlyCapMinor', 'cardId', 'cardLabel']),
      ...this.pick(this.resource, ['pausedReason', 'pausedFailure']),
      thresholdMc: mc(this.resource.thresholdMc),
    }
  }
}
