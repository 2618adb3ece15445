import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { LetterKind } from './kinds.ts'

/** Links that change how somebody gets in. */
const WAYS_IN: LetterKind[] = ['reset', 'email']

/**
 * Once a way in has changed, links that were written before are worth nothing: whoever had the old
 * password or the old mailbox would otherwise come back by one of them.
 */
export async function spendLinks(userId: string, trx: TransactionClientContract) {
  await trx
    .from('letters')
    .where('user_id', userId)
    .whereIn('kind', WAYS_IN)
    .whereNull('used_at')
    .update({ used_at: new Date() })
}
