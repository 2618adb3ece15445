import db from '@adonisjs/lucid/services/db'
import AuditEntry from '#models/audit_entry'
import type VendorEvent from '#models/vendor_event'
import { dispatch } from '#services/queue/main'

interface Replay {
  events: VendorEvent[]
  /** Who asked; null for a command on the machine itself. */
  actorId: string | null
  address: string | null
}

/**
 * Puts stored events into the queue again and gives how many. Safe at any time: what an event has
 * already brought about has a key of its own, and is not brought about twice. Questions are left
 * out: they were answered as they came, and nobody waits for another answer.
 */
export default class ReplayVendorEvents {
  async handle({ events, actorId, address }: Replay): Promise<number> {
    const told = events.filter(({ answer }) => answer === null)
    await db.transaction(async (trx) => {
      for (const event of told) {
        event.useTransaction(trx)
        await event.merge({ status: 'stored', problem: null, processedAt: null }).save()
        await dispatch('vendor-events.process', { eventId: event.id }, { trx })
      }
      const audits = told.map(({ id }) => ({
        actorId,
        address,
        action: 'vendor-event.replayed',
        target: id,
      }))
      await AuditEntry.createMany(audits, { client: trx })
    })
    return told.length
  }
}
