import { compose } from '@adonisjs/core/helpers'
import { LedgerEntrySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** One side of a transaction. Never changed. */
export default class LedgerEntry extends compose(LedgerEntrySchema, HasUuid) {}
