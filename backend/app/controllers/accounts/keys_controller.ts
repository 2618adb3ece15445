import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import MakeKey from '#actions/accounts/make_key'
import RevokeKey from '#actions/accounts/revoke_key'
import { SCOPE_NAMES } from '#policies/scopes'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { keyValidator } from '#validators/team'

const PAGE = '/app/settings/keys'

/** Keys to the API, of the account. */
export default class KeysController {
  async index({ account, serialize }: HttpContext) {
    const rows = await db
      .from('api_keys')
      .join('users', 'users.id', 'api_keys.tokenable_id')
      .where('account_id', account.id)
      .select('api_keys.*', 'users.full_name', 'users.email')
      .orderBy('api_keys.created_at', 'desc')
    return serialize({ scopes: SCOPE_NAMES, keys: rows.map(lineOf) })
  }

  async store(ctx: HttpContext) {
    const { account, auth, request } = ctx
    const wanted = await request.validateUsing(keyValidator)
    const user = auth.getUserOrFail()
    const { id, value } = await new MakeKey().handle({
      account,
      user,
      actor: actorOf(ctx),
      ...wanted,
    })
    return answer(ctx, { to: PAGE, secret: value }, await ctx.serialize({ id, key: value }), 201)
  }

  async destroy(ctx: HttpContext) {
    const { account, params } = ctx
    await new RevokeKey().handle({ accountId: account.id, id: params.id, actor: actorOf(ctx) })
    const notice = wordsFor(ctx).t('notices.keyRevoked')
    return answer(ctx, { to: PAGE, notice }, await ctx.serialize({ id: params.id }))
  }
}

/** When a key was used to the hour: enough to see what nobody needs, too little to watch somebody work. */
function hourOf(at: Date) {
  return DateTime.fromJSDate(at).toUTC().startOf('hour').toISO()
}

function lineOf(row: Record<string, any>) {
  return {
    id: String(row.id),
    name: String(row.name ?? ''),
    scopes: JSON.parse(row.abilities) as string[],
    madeBy: String(row.full_name ?? row.email),
    createdAt: new Date(row.created_at).toISOString(),
    lastUsedAt: row.last_used_at ? hourOf(row.last_used_at) : null,
    expiresAt: row.expires_at ? new Date(row.expires_at).toISOString() : null,
  }
}
