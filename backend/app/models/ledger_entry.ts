import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { LedgerEntrySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import LedgerAccount from '#models/ledger_account'

/** One side of a transaction. Never changed. */
export default class LedgerEntry extends compose(LedgerEntrySchema, HasUuid) {
  @belongsTo(() => LedgerAccount, { foreignKey: 'ledgerAccountId' })
  declare purse: BelongsTo<typeof LedgerAccount>
}
