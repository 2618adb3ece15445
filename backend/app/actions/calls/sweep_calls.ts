import logger from '@adonisjs/core/services/logger'
import RecoverListed from '#actions/calls/recover_listed'
import RecoverOverdue from '#actions/calls/recover_overdue'
import { roles } from '#config/integrations'
import integrations from '#services/integrations/main'

/**
 * Finds calls whose report never came: first in the vendor's list, a hundred a request, then one by one
 * those that the list did not settle. Gives how many were recorded. A vendor that is away ends the run;
 * the next goes on where this one stopped.
 */
export default class SweepCalls {
  async handle(_payload: Record<string, never> = {}) {
    const voice = await integrations.voice()
    const provider = roles.voice
    try {
      const listed = await new RecoverListed().handle({ provider, voice })
      return listed + (await new RecoverOverdue().handle({ voice }))
    } catch (error) {
      logger.warn({ err: error }, 'The vendor could not be asked for missing reports')
      return 0
    }
  }
}
