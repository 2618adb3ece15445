import db from '@adonisjs/lucid/services/db'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import Drift from '#models/drift'
import PhoneNumber from '#models/phone_number'
import { dispatch } from '#services/queue/main'

interface Input {
  numberId: string
  actor: Actor
  /** An operator's, of a number of the pool: it goes back to the vendor, too. */
  isForGood?: boolean
}

/**
 * Gives a number up: nobody is answered on it from now on. One of the operator's pool goes back there,
 * any other back to the vendor, both by a job. Twice is once.
 */
export default class ReleaseNumber {
  async handle({ numberId, actor, isForGood = false }: Input): Promise<PhoneNumber> {
    return db.transaction(async (trx) => {
      const number = await PhoneNumber.query({ client: trx })
        .where('id', numberId)
        .forUpdate()
        .firstOrFail()
      const { accountId } = number
      const isPooled = number.isPooled && !isForGood
      if (number.status === 'released' || (isPooled && !accountId)) return number
      await recordAudit(trx, actor, {
        accountId,
        action: 'number.released',
        target: number.number ?? numberId,
      })
      await Drift.query({ client: trx }).where('numberId', numberId).delete()
      if (isPooled) {
        await dispatch('numbers.route', { numberId }, { trx })
        return number.merge({ accountId: null, agentId: null, fallbackNumber: null }).save()
      }
      await dispatch('numbers.release', { numberId }, { trx })
      return number.merge({ status: 'released', login: null }).save()
    })
  }
}
