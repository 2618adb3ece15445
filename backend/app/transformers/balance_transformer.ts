import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Balance } from '#actions/credits/read_balance'
import { mc } from '#services/http/json'

export default class BalanceTransformer extends BaseTransformer<Balance> {
  toObject() {
    const { availableMc, heldMc, debtMc, perMinuteMc, minutesLeft } = this.resource
    return {
      availableMc: mc(availableMc),
      heldMc: mc(heldMc),
      debtMc: mc(debtMc),
      perMinuteMc: mc(perMinuteMc),
      minutesLeft,
    }
  }
}
