import db from '@adonisjs/lucid/services/db'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import integrations from '#services/integrations/main'
import type { VendorAgent } from '@kametrix/contracts'

/** Takes a copy of an agent that there is no more away from the vendor. */
export default class RemoveStrayCopy {
  async handle({ copy, actor }: { copy: VendorAgent; actor: Actor }) {
    const voice = await integrations.voice()
    await voice.removeAgent(copy.vendorId)
    const target = `${copy.name} (${copy.vendorId})`
    await db.transaction((trx) =>
      recordAudit(trx, actor, { accountId: null, action: 'copy.removed', target })
    )
  }
}
