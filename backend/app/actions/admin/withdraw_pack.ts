import db from '@adonisjs/lucid/services/db'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import LastPackException from '#exceptions/last_pack_exception'
import Pack from '#models/pack'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { toldPack } from '#services/admin/told_pack'

/** A pack is sold no more, unless it is the last one. Who has it in their hands at the vendor's page may still pay for it. */
export default class WithdrawPack {
  async handle({ id, actor }: { id: string; actor: Actor }) {
    await db.transaction(async (trx) => {
      // All of them, so that two cannot withdraw the last two at once.
      const offered = await Pack.query({ client: trx })
        .where('isOffered', true)
        .orderBy('position')
        .orderBy('id')
        .forUpdate()
      const pack = offered.find((one) => one.id === id)
      if (!pack) throw new ChangedMeanwhileException()
      if (offered.length === 1) throw new LastPackException()
      await pack.merge({ isOffered: false }).save()
      const deed = { action: 'pack.withdrawn', target: pack.name, before: toldPack(pack) }
      await recordAudit(trx, actor, { accountId: null, ...deed })
    })
  }
}
