import { BaseSchema } from '@adonisjs/lucid/schema'

/** What an objection came to in credits, and pages that keep up with objections, purchases and top-ups. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE call_disputes
        ADD COLUMN given_mc bigint CHECK (given_mc > 0 AND given_mc <= amount_mc),
        ADD CONSTRAINT call_disputes_given CHECK ((status = 'refunded') = (given_mc IS NOT NULL));
      CREATE INDEX call_disputes_account ON call_disputes (account_id, decided_at)
        WHERE status = 'refunded';

      CREATE TRIGGER call_disputes_tell_change AFTER INSERT OR UPDATE ON call_disputes
        FOR EACH ROW EXECUTE FUNCTION tell_change('calls');
      CREATE TRIGGER purchases_tell_change AFTER INSERT OR UPDATE ON purchases
        FOR EACH ROW EXECUTE FUNCTION tell_change('credits');
      CREATE TRIGGER top_ups_tell_change AFTER INSERT OR UPDATE ON top_ups
        FOR EACH ROW EXECUTE FUNCTION tell_change('credits');
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TRIGGER call_disputes_tell_change ON call_disputes;
      DROP TRIGGER purchases_tell_change ON purchases;
      DROP TRIGGER top_ups_tell_change ON top_ups;
      ALTER TABLE call_disputes DROP COLUMN given_mc;
      DROP INDEX IF EXISTS call_disputes_account;
    `)
  }
}
