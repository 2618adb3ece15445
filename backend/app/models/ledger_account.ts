import { compose } from '@adonisjs/core/helpers'
import { LedgerAccountSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A purse: an account's available, held and debt credits, or one of the install's own. */
export default class LedgerAccount extends compose(LedgerAccountSchema, HasUuid) {}
