import db from '@adonisjs/lucid/services/db'
import Membership from '#models/membership'
import type { HttpContext } from '@adonisjs/core/http'

/** Where a session notes which of several accounts the person works in. */
export const CHOSEN_ACCOUNT = 'account'

/**
 * The membership that a request is made in: the one a key was made for; else the account that was
 * chosen in this session, as long as the person is in it; else the oldest. Closed accounts are no place.
 */
export async function membershipOf({ auth, session }: HttpContext): Promise<Membership | null> {
  const user = auth.getUserOrFail()
  const key = user.currentAccessToken
  const keyed = key && (await accountOfKey(String(key.identifier)))
  if (key && !keyed) return null
  const memberships = await Membership.query()
    .where('userId', user.id)
    .if(keyed, (query) => query.where('accountId', keyed!))
    .whereHas('account', (accounts) => accounts.whereNot('status', 'closed'))
    .preload('account')
    .orderBy('createdAt')
  const chosen = key ? null : session?.get(CHOSEN_ACCOUNT)
  return memberships.find(({ accountId }) => accountId === chosen) ?? memberships[0] ?? null
}

async function accountOfKey(id: string): Promise<string | null> {
  const row = await db.from('api_keys').where('id', id).select('account_id').first()
  return row?.account_id ?? null
}
