import db from '@adonisjs/lucid/services/db'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import integrations from '#services/integrations/main'
import type { VendorNumber } from '@kametrix/contracts'

/** Gives a number that only the vendor holds back to it, for good. */
export default class RemoveOrphan {
  async handle({ orphan, actor }: { orphan: VendorNumber; actor: Actor }) {
    const voice = await integrations.voice()
    await voice.releaseNumber(orphan.vendorId)
    const target = orphan.number ?? orphan.vendorId
    await db.transaction((trx) =>
      recordAudit(trx, actor, { accountId: null, action: 'number.removed', target })
    )
  }
}
