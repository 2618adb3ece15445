import db from '@adonisjs/lucid/services/db'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import PhoneNumber from '#models/phone_number'
import { dispatch } from '#services/queue/main'

interface Input {
  numberId: string
  actor: Actor
}

/** Gives a number up: nobody is answered on it from now on, and a job gives it back to the vendor. Twice is once. */
export default class ReleaseNumber {
  async handle({ numberId, actor }: Input): Promise<PhoneNumber> {
    return db.transaction(async (trx) => {
      const number = await PhoneNumber.query({ client: trx })
        .where('id', numberId)
        .forUpdate()
        .firstOrFail()
      if (number.status === 'released') return number
      await number.merge({ status: 'released' }).save()
      await dispatch('numbers.release', { numberId }, { trx })
      await recordAudit(trx, actor, {
        accountId: number.accountId!,
        action: 'number.released',
        target: number.number ?? numberId,
      })
      return number
    })
  }
}
