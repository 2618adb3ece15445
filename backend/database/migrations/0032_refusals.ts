import { BaseSchema } from '@adonisjs/lucid/schema'

/** Money that was refused for good, a row a key, until an operator has looked at it. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE refusals (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE,
        code text NOT NULL,
        account_id uuid REFERENCES accounts,
        purchase_id uuid REFERENCES purchases,
        call_id uuid REFERENCES calls,
        event_id uuid REFERENCES vendor_events ON DELETE SET NULL,
        problem text NOT NULL,
        closed_at timestamptz,
        closed_by uuid REFERENCES users,
        closed_reason text,
        created_at timestamptz NOT NULL,
        CHECK ((closed_at IS NULL) = (closed_reason IS NULL))
      );
      CREATE INDEX refusals_open ON refusals (id) WHERE closed_at IS NULL;
      CREATE INDEX refusals_purchase ON refusals (purchase_id) WHERE purchase_id IS NOT NULL;
      CREATE INDEX refusals_call ON refusals (call_id) WHERE call_id IS NOT NULL;

      ALTER TABLE vendor_events DROP CONSTRAINT vendor_events_status_check;
      ALTER TABLE vendor_events ADD CONSTRAINT vendor_events_status_check
        CHECK (status IN ('stored', 'done', 'ignored', 'failed', 'refused'));
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TABLE refusals;
      UPDATE vendor_events SET status = 'failed' WHERE status = 'refused';
      ALTER TABLE vendor_events DROP CONSTRAINT vendor_events_status_check;
      ALTER TABLE vendor_events ADD CONSTRAINT vendor_events_status_check
        CHECK (status IN ('stored', 'done', 'ignored', 'failed'));
    `)
  }
}
