import db from '@adonisjs/lucid/services/db'
import type Account from '#models/account'

const SUGGESTED = 20

/** What of a tag counts: `Reklamation` and `REKLAMATION` are one. */
export function tagKey(word: string): string {
  return word.normalize('NFC').toLowerCase()
}

/** The tags of an account that are on most of its calls, each as it was written last. */
export async function usedTags({ id: accountId }: Account): Promise<string[]> {
  const { rows } = await db.rawQuery(USED, { accountId, limit: SUGGESTED })
  return rows.map(({ word }: { word: string }) => word)
}

const USED = `
  SELECT (array_agg(word ORDER BY id DESC))[1] AS word FROM call_tags
  WHERE account_id = :accountId GROUP BY key ORDER BY count(*) DESC, key LIMIT :limit`
