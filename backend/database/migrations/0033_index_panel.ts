import { BaseSchema } from '@adonisjs/lucid/schema'

/** What an operator's first page counts, and the calls of a price, found without reading every row. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE INDEX calls_price_version ON calls (price_version_id, id DESC);
      CREATE INDEX ledger_transactions_given ON ledger_transactions (created_at) WHERE kind = 'goodwill';
      CREATE INDEX vendor_events_failed ON vendor_events (received_at) WHERE status = 'failed';
    `)
  }

  async down() {
    this.schema.raw(
      'DROP INDEX calls_price_version, ledger_transactions_given, vendor_events_failed'
    )
  }
}
