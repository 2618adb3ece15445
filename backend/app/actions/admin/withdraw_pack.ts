import db from '@adonisjs/lucid/services/db'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import Pack from '#models/pack'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { toldPack } from '#services/admin/told_pack'

/** A pack is sold no more. Who has it in their hands at the vendor's page may still pay for it. */
export default class WithdrawPack {
  async handle({ id, actor }: { id: string; actor: Actor }) {
    await db.transaction(async (trx) => {
      const pack = await Pack.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (!pack.isOffered) throw new ChangedMeanwhileException()
      await pack.merge({ isOffered: false }).save()
      const deed = { action: 'pack.withdrawn', target: pack.name, before: toldPack(pack) }
      await recordAudit(trx, actor, { accountId: null, ...deed })
    })
  }
}
