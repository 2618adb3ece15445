import { compose } from '@adonisjs/core/helpers'
import { AuditEntrySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** What an operator or a person with a role did, for ever. */
export default class AuditEntry extends compose(AuditEntrySchema, HasUuid) {}
