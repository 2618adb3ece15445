import type { HttpContext } from '@adonisjs/core/http'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import AuditEntry from '#models/audit_entry'

/** Who did it, and from where. */
export interface Actor {
  userId: string
  /** IP address. */
  address: string | null
}

interface Deed {
  /** Null for what is the install's: prices, packs. */
  accountId: string | null
  /** A noun and a verb in the past: `member.removed`. */
  action: string
  /** Who or what it was done to, in words that outlive it. */
  target?: string
  before?: object
  after?: object
  reason?: string
}

/** Notes for ever who did what, with the change itself. */
export async function recordAudit(
  trx: TransactionClientContract,
  { userId, address }: Actor,
  deed: Deed
) {
  await AuditEntry.create({ ...deed, actorId: userId, address }, { client: trx })
}

export function actorOf({ auth, request }: HttpContext): Actor {
  return { userId: auth.getUserOrFail().id, address: request.ip() }
}
