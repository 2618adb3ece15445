import db from '@adonisjs/lucid/services/db'
import UnwantedNumber from '#models/unwanted_number'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  number: UnwantedNumber
  /** The operator. */
  actor: Actor
}

/** A number was on the list by mistake, or has somebody else by now: it is answered again. */
export default class StrikeUnwantedNumber {
  async handle({ number, actor }: Input) {
    const { phone: target, reason } = number
    await db.transaction(async (trx) => {
      const [struck] = await UnwantedNumber.query({ client: trx }).where('id', number.id).delete()
      if (!struck) return
      const deed = { accountId: null, action: 'unwanted-number.struck', target, before: { reason } }
      await recordAudit(trx, actor, deed)
    })
  }
}
