import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import type { Finding } from '#services/ledger/finding'
import { LedgerCheckSchema } from '#database/schema'
import { asJson } from '#models/concerns/as_json'
import { HasUuid } from '#models/concerns/has_uuid'

/** One run of the ledger's check, and what it found. */
export default class LedgerCheck extends compose(LedgerCheckSchema, HasUuid) {
  @column(asJson)
  declare findings: Finding[]
}
