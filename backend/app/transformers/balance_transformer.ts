import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Balance } from '#actions/credits/read_balance'
import { iso, mc } from '#services/http/json'

export default class BalanceTransformer extends BaseTransformer<Balance> {
  toObject() {
    const { availableMc, heldMc, debtMc, perMinuteMc, minutesLeft } = this.resource
    const { state, graceRoomMc, graceUntil } = this.resource
    return {
      availableMc: mc(availableMc),
      heldMc: mc(heldMc),
      debtMc: mc(debtMc),
      perMinuteMc: mc(perMinuteMc),
      minutesLeft,
      state,
      graceRoomMc: mc(graceRoomMc),
      graceUntil: iso(graceUntil),
    }
  }
}
