import { AccessToken } from '@adonisjs/auth/access_tokens'
import { API_KEYS } from '#config/api_keys'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

interface Wanted {
  accountId: string
  /** Who makes it: it ends with their membership. */
  userId: string
  name: string
  scopes: readonly string[]
  /** Until when it works; absent: until it is revoked. */
  days?: number
}

const SECRET_LENGTH = 40

/**
 * A row of `api_keys` and the key itself, which is kept as a hash alone. The framework’s own way of
 * making one knows no account, and a key without an account must not be, not even for a moment.
 */
export async function issueKey(
  { accountId, userId, name, scopes, days }: Wanted,
  client: QueryClientContract
): Promise<{ id: string; value: string }> {
  const { table, prefix, type } = API_KEYS
  const expiresIn = days === undefined ? undefined : `${days} days`
  const made = AccessToken.createTransientToken(userId, SECRET_LENGTH, expiresIn)
  const now = new Date()
  const [{ id }] = await client
    .insertQuery()
    .table(table)
    .insert({
      account_id: accountId,
      tokenable_id: userId,
      type,
      name,
      hash: made.hash,
      abilities: JSON.stringify(scopes),
      created_at: now,
      updated_at: now,
      expires_at: made.expiresAt ?? null,
    })
    .returning('id')
  const key = new AccessToken({
    identifier: id,
    tokenableId: userId,
    type,
    prefix,
    secret: made.secret,
    name,
    hash: made.hash,
    abilities: [...scopes],
    createdAt: now,
    updatedAt: now,
    lastUsedAt: null,
    expiresAt: made.expiresAt ?? null,
  })
  return { id: String(id), value: key.value!.release() }
}
