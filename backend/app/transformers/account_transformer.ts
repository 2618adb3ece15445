import { BaseTransformer } from '@adonisjs/core/transformers'
import type Account from '#models/account'
import { iso } from '#services/http/json'

export default class AccountTransformer extends BaseTransformer<Account> {
  toObject() {
    return {
      ...this.pick(this.resource, [
        'id',
        'name',
        'zone',
        'language',
        'phone',
        'status',
        'country',
        'region',
        'website',
        'keptDays',
        'refusesWithheld',
        'refusesKnown',
        'callsAnHour',
      ]),
      createdAt: iso(this.resource.createdAt),
    }
  }
}
