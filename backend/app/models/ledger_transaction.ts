import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { LedgerTransactionSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import LedgerEntry from '#models/ledger_entry'

/** Entries that belong together and sum to zero. Never changed. */
export default class LedgerTransaction extends compose(LedgerTransactionSchema, HasUuid) {
  @hasMany(() => LedgerEntry, { foreignKey: 'transactionId' })
  declare entries: HasMany<typeof LedgerEntry>
}
