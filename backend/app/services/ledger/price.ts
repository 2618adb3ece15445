import { type DateTime } from 'luxon'
import PriceVersion from '#models/price_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The price in force at an instant. */
export function priceAt(at: DateTime, trx?: TransactionClientContract): Promise<PriceVersion> {
  return PriceVersion.query({ client: trx })
    .where('effectiveAt', '<=', at.toJSDate())
    .orderBy('effectiveAt', 'desc')
    .orderBy('id', 'desc')
    .firstOrFail()
}
