import { agentsToReadFor } from '#services/bookings/remembered_busy'
import { dispatch } from '#services/queue/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Has the calendars behind these agents known by the time that a caller asks for one. */
export async function readAhead(agentIds: string[], trx: TransactionClientContract) {
  for (const agentId of await agentsToReadFor(agentIds, trx)) {
    await dispatch('bookings.remember-busy', { agentId }, { trx })
  }
}
