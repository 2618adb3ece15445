import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'

/** What the dashboard's frame shows around every page. */
export interface Frame {
  /** Those that the person is a member of, by name. */
  accounts: { id: string; name: string }[]
  /** Messages that nobody has read. */
  waiting: number
  /** Automatic top-up stands still until somebody has looked at it. */
  isTopUpPaused: boolean
}

/** Nothing before the door. */
export async function frameOf({ account, auth }: HttpContext): Promise<Frame> {
  if (!account) return { accounts: [], waiting: 0, isTopUpPaused: false }
  const { rows } = await db.rawQuery(
    `SELECT
      (SELECT coalesce(json_agg(json_build_object('id', accounts.id, 'name', accounts.name) ORDER BY lower(accounts.name)), '[]')
        FROM memberships JOIN accounts ON accounts.id = memberships.account_id
        WHERE memberships.user_id = :user AND accounts.status <> 'closed') AS accounts,
      (SELECT count(*)::int FROM caller_messages
        WHERE account_id = :account AND read_at IS NULL) AS waiting,
      EXISTS (SELECT FROM top_ups
        WHERE account_id = :account AND paused_reason IS NOT NULL) AS "isTopUpPaused"`,
    { user: auth.user!.id, account: account.id }
  )
  return rows[0]
}
