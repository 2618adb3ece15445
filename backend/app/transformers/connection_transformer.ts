import { BaseTransformer } from '@adonisjs/core/transformers'
import type Connection from '#models/connection'
import { iso } from '#services/http/json'

/** Needs `calendars` loaded. Credentials never leave. */
export default class ConnectionTransformer extends BaseTransformer<Connection> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'provider', 'label', 'status', 'sheetUrl']),
      calendars: this.resource.calendars.map(({ id, name, zone, writable, goneAt }) => ({
        id,
        name,
        zone,
        writable,
        isGone: goneAt !== null,
      })),
      lostAt: iso(this.resource.lostAt),
      createdAt: iso(this.resource.createdAt),
    }
  }
}
