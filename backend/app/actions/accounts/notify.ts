import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import { dispatch } from '#services/queue/main'
import type { NoticeKind } from '#services/notices/kinds'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  trx: TransactionClientContract
  accountId: string
  kind: NoticeKind
  /** Under which it is said once. */
  key: string
  data: Record<string, unknown>
}

/** Somebody has to hear of this by mail: noted with the change itself, sent afterwards, once. */
export default class Notify {
  async handle({ trx, accountId, kind, key, data }: Input) {
    const inserted = await trx
      .insertQuery()
      .table('notices')
      .insert({
        id: uuidv7(),
        account_id: accountId,
        kind,
        key,
        data,
        created_at: DateTime.utc().toJSDate(),
      })
      .knexQuery.onConflict('key')
      .ignore()
      .returning('id')
    if (inserted.length === 0) return
    await dispatch('notices.send', { noticeId: inserted[0].id }, { trx })
  }
}
