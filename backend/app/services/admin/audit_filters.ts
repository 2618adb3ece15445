import { validate as isUuid } from 'uuid'
import AuditEntry from '#models/audit_entry'

export interface AuditFilters {
  /** `account.suspended`; all where it is none. */
  action?: string
  account?: string
  actor?: string
  /** Of the target or the reason. */
  q?: string
}

/** What was noted of these, with who did it, newest last. */
export function auditEntries({ action, account, actor, q }: AuditFilters) {
  const words = `%${String(q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return AuditEntry.query()
    .if(action, (all) => all.where('action', String(action)))
    .if(account, (all) => all.where('accountId', onlyUuid(account)))
    .if(actor, (all) => all.where('actorId', onlyUuid(actor)))
    .if(q, (all) =>
      all.where((some) => some.whereILike('target', words).orWhereILike('reason', words))
    )
    .preload('actor')
}

/** Nothing is found under what is no id. */
function onlyUuid(id: unknown) {
  return isUuid(id) ? String(id) : '00000000-0000-0000-0000-000000000000'
}
