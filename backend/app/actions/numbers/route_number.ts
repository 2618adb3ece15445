import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import Drift from '#models/drift'
import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'
import { readLogin } from '#services/numbers/login'
import { dispatch } from '#services/queue/main'
import { ProviderError } from '@kametrix/contracts'

/** The job stays out of the way of whoever waits, who tries first. */
const JOB_AFTER_SECONDS = 15

/**
 * Has the vendor ask us on a number, and ring the owner's phone when we do not answer. An imported one
 * that the vendor has lost is imported again; its drift is over with that.
 */
export default class RouteNumber {
  async handle({ numberId }: { numberId: string }) {
    const voice = await integrations.voice()
    await db.transaction(async (trx) => {
      const row = await PhoneNumber.query({ client: trx })
        .where('id', numberId)
        .forUpdate()
        .firstOrFail()
      if (row.status !== 'active' || !row.vendorNumberId) return
      const routing = { key: row.id, fallbackNumber: row.fallbackNumber }
      const held = await voice.routeNumber(row.vendorNumberId, routing).catch((error) => {
        if (!isGone(error) || row.origin === 'vendor') throw error
        return voice.importNumber(routing, row.number!, readLogin(row))
      })
      await row.merge({ vendorNumberId: held.vendorId }).save()
      await Drift.query({ client: trx }).where('numberId', numberId).delete()
    })
  }

  /** With a job that sees it through; for whoever waits, at once. */
  async begin(numberId: string) {
    await db.transaction((trx) =>
      dispatch('numbers.route', { numberId }, { trx, startAfter: JOB_AFTER_SECONDS })
    )
    await this.tryAtOnce(numberId)
  }

  /** For whoever waits: what fails is left to its job. */
  async tryAtOnce(numberId: string) {
    try {
      await this.handle({ numberId })
    } catch (error) {
      logger.warn({ err: error, numberId }, 'Routing goes on in the background')
    }
  }
}

function isGone(error: unknown) {
  return error instanceof ProviderError && error.code === 'E_NOT_FOUND'
}
