import db from '@adonisjs/lucid/services/db'
import { errors } from '@adonisjs/lucid'
import { recordAudit, type Actor } from '#services/audit/record_audit'

/** A key opens nothing any more. */
export default class RevokeKey {
  async handle({ accountId, id, actor }: { accountId: string; id: string; actor: Actor }) {
    await db.transaction(async (trx) => {
      const row = await trx.from('api_keys').where({ id, account_id: accountId }).first()
      if (!row) throw new errors.E_ROW_NOT_FOUND()
      await trx.from('api_keys').where('id', id).delete()
      await recordAudit(trx, actor, { accountId, action: 'key.revoked', target: row.name })
    })
  }
}
