import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReceiveVendorEvent from '#actions/inbound/receive_vendor_event'
import { roles } from '#config/integrations'
import integrations from '#services/integrations/main'

/** Looked through once more each time: a message can appear in the list later than others of its time. */
const OVERLAP_MINUTES = 60
/** How far back the first look goes; vendors forget after a month. */
const FIRST_LOOK_DAYS = 7

/**
 * Takes in what the billing vendor told and we never heard, the way it would have come: what is stored
 * already is not stored again. Safe to break off: the next look begins where the last whole one did.
 */
export default class ListMissedMessages {
  async handle(_payload: Record<string, never> = {}) {
    const provider = roles.billing
    if (!integrations.has(provider)) return
    const begunAt = DateTime.utc()
    const since = await this.#since(provider, begunAt)
    const billing = await integrations.billing()
    for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
      const page = await billing.listMessages(since.toJSDate(), cursor)
      await Promise.all(
        page.items.map((received) => new ReceiveVendorEvent().handle({ provider, received }))
      )
      cursor = page.next
    }
    await db
      .table('vendor_listings')
      .insert({ provider, listed_until: begunAt.toJSDate() })
      .knexQuery.onConflict('provider')
      .merge()
  }

  async #since(provider: string, now: DateTime): Promise<DateTime> {
    const row = await db.from('vendor_listings').where({ provider }).first()
    if (!row) return now.minus({ days: FIRST_LOOK_DAYS })
    return DateTime.fromJSDate(row.listed_until).minus({ minutes: OVERLAP_MINUTES })
  }
}
