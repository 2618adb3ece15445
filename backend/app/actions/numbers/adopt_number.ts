import db from '@adonisjs/lucid/services/db'
import RouteNumber from '#actions/numbers/route_number'
import { roles } from '#config/integrations'
import PhoneNumber from '#models/phone_number'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import { errors } from '@adonisjs/lucid'

/** Takes a number that only the vendor holds into the pool; one that was given up here comes back. Throws 404. */
export default class AdoptNumber {
  async handle({ vendorNumberId, actor }: { vendorNumberId: string; actor: Actor }) {
    const voice = await integrations.voice()
    const held = await voice.findNumber(vendorNumberId)
    if (!held?.number) throw new errors.E_ROW_NOT_FOUND()
    const number = await db.transaction(async (trx) => {
      const row =
        (await PhoneNumber.query({ client: trx }).where({ vendorNumberId }).forUpdate().first()) ??
        new PhoneNumber().useTransaction(trx)
      if (row.$isPersisted && row.status !== 'released') return row
      await row
        .merge({
          accountId: null,
          agentId: null,
          fallbackNumber: null,
          provider: roles.voice,
          vendorNumberId,
          number: held.number,
          status: 'active',
          origin: 'vendor',
          isPooled: true,
        })
        .save()
      await dispatch('numbers.route', { numberId: row.id }, { trx })
      const deed = { accountId: null, action: 'number.adopted', target: held.number! }
      await recordAudit(trx, actor, deed)
      return row
    })
    await new RouteNumber().tryAtOnce(number.id)
    return number
  }
}
