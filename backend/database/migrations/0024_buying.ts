import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Buying without a payer at the screen: what a saved card is charged with, so that a repeat asks the
 * same; one charge at a time; a purchase is credited once, whatever told us of it; and how far the
 * billing vendor's messages have been looked through.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE purchases
        ADD COLUMN saves_card boolean NOT NULL DEFAULT false,
        ADD COLUMN charge jsonb;
      CREATE UNIQUE INDEX purchases_one_top_up ON purchases (account_id)
        WHERE origin = 'top-up' AND status IN ('open', 'pending');
      CREATE INDEX purchases_unfinished ON purchases (id) WHERE status IN ('open', 'pending');
      CREATE INDEX refunds_asked ON refunds (id) WHERE status = 'asked';

      CREATE UNIQUE INDEX ledger_transactions_purchased_once ON ledger_transactions (reference)
        WHERE kind = 'purchase';

      CREATE TABLE vendor_listings (
        provider text PRIMARY KEY,
        listed_until timestamptz NOT NULL
      );
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TABLE vendor_listings;
      DROP INDEX ledger_transactions_purchased_once, refunds_asked, purchases_unfinished, purchases_one_top_up;
      ALTER TABLE purchases DROP COLUMN saves_card, DROP COLUMN charge;
    `)
  }
}
