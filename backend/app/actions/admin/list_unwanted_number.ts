import db from '@adonisjs/lucid/services/db'
import UnwantedNumber from '#models/unwanted_number'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  phone: string
  reason: string
  /** The operator. */
  actor: Actor
}

/** From now on, calls from this number are turned away for everybody who wants no known ones. Nothing happens when it is listed. */
export default class ListUnwantedNumber {
  async handle({ phone, reason, actor }: Input) {
    await db.transaction(async (trx) => {
      const addedBy = actor.userId
      const number = await UnwantedNumber.firstOrNew(
        { phone },
        { reason, addedBy },
        { client: trx }
      )
      if (number.$isPersisted) return
      await number.save()
      const deed = { accountId: null, action: 'unwanted-number.listed', target: phone, reason }
      await recordAudit(trx, actor, deed)
    })
  }
}
