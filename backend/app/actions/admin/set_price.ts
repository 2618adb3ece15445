import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import PriceInPastException from '#exceptions/price_in_past_exception'
import PriceUnevenException from '#exceptions/price_uneven_exception'
import PriceVersion from '#models/price_version'
import { mc } from '#services/http/json'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { priceAt } from '#services/ledger/price'
import type { Tariff } from '#services/ledger/charge'

interface Input {
  tariff: Tariff
  /** Null: at once. */
  effectiveAt: DateTime | null
  reason: string
  actor: Actor
}

/** A new price from now or later on. Calls that began before keep theirs; no price is ever edited. */
export default class SetPrice {
  async handle({ tariff, effectiveAt, reason, actor }: Input): Promise<PriceVersion> {
    if (tariff.perMinuteMc % 60n !== 0n) throw new PriceUnevenException()
    return db.transaction(async (trx) => {
      const now = DateTime.utc()
      if (effectiveAt && effectiveAt < now) throw new PriceInPastException()
      const from = effectiveAt ?? now
      const before = await priceAt(from, trx)
      const version = await PriceVersion.create({ ...tariff, effectiveAt: from }, { client: trx })
      await recordAudit(trx, actor, {
        accountId: null,
        action: 'price.set',
        target: from.toISO()!,
        before: told(before),
        after: told(version),
        reason,
      })
      return version
    })
  }
}

function told({ perMinuteMc, incrementSeconds, minimumSeconds, freeSeconds }: Tariff) {
  return { perMinuteMc: mc(perMinuteMc), incrementSeconds, minimumSeconds, freeSeconds }
}
