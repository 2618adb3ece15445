import { BaseTransformer } from '@adonisjs/core/transformers'
import type Pack from '#models/pack'
import { mc } from '#services/http/json'

/** `minutes`: what it pays for at the price of today. */
export default class PackTransformer extends BaseTransformer<Pack> {
  constructor(
    pack: Pack,
    protected perMinuteMc: bigint
  ) {
    super(pack)
  }

  toObject() {
    const { creditsMc } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'name', 'amountMinor', 'currency']),
      creditsMc: mc(creditsMc),
      minutes: Number(creditsMc / this.perMinuteMc),
    }
  }
}
