import { BaseTransformer } from '@adonisjs/core/transformers'
import type AuditEntry from '#models/audit_entry'
import { iso } from '#services/http/json'

/** Needs `actor` loaded. */
export default class AuditEntryTransformer extends BaseTransformer<AuditEntry> {
  toObject() {
    const { actor } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'action', 'target']),
      at: iso(this.resource.createdAt),
      actor: actor ? (actor.fullName ?? actor.email) : null,
    }
  }
}
