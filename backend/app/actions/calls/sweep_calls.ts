import RecoverListed from '#actions/calls/recover_listed'
import RecoverOverdue from '#actions/calls/recover_overdue'
import { roles } from '#config/integrations'
import integrations from '#services/integrations/main'
import { eachAlone } from '#services/queue/each_alone'

/**
 * Finds calls whose report never came: first in the vendor's list, a hundred a request, then one by one
 * those that the list did not settle. Neither keeps the other waiting: what fails is seen once both had
 * their turn, and the next run goes on where this one stopped.
 */
export default class SweepCalls {
  async handle(_payload: Record<string, never> = {}) {
    const voice = await integrations.voice()
    const provider = roles.voice
    const sweeps = [
      { sweep: 'listed', find: () => new RecoverListed().handle({ provider, voice }) },
      { sweep: 'overdue', find: () => new RecoverOverdue().handle({ voice }) },
    ]
    await eachAlone(sweeps, { what: ({ sweep }) => ({ sweep }) }, ({ find }) => find())
  }
}
