import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Where numbers come from: the voice vendor, or an account's own carrier, whose login is sealed here.
 * One of the pool belongs to no account, and goes back there. A check of a forwarding waits for a call
 * to arrive. What the vendor holds otherwise than we do is written down until it is healed.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE numbers
        ADD COLUMN origin text NOT NULL DEFAULT 'vendor' CHECK (origin IN ('vendor', 'carrier')),
        ADD COLUMN login text,
        ADD COLUMN is_pooled boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT numbers_agent_of_account CHECK (agent_id IS NULL OR account_id IS NOT NULL),
        ADD CONSTRAINT numbers_pool_or_account CHECK (account_id IS NOT NULL OR is_pooled);
      CREATE INDEX numbers_pool ON numbers (number) WHERE account_id IS NULL AND status = 'active';

      CREATE TABLE forwarding_checks (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        number_id uuid NOT NULL REFERENCES numbers,
        expires_at timestamptz NOT NULL,
        arrived_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX forwarding_checks_number ON forwarding_checks (number_id, id DESC);
      CREATE TRIGGER forwarding_checks_tell_change AFTER INSERT OR UPDATE OR DELETE ON forwarding_checks
        FOR EACH ROW EXECUTE FUNCTION tell_change('numbers');

      CREATE TABLE drifts (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES accounts,
        agent_id uuid REFERENCES agents ON DELETE CASCADE,
        number_id uuid REFERENCES numbers ON DELETE CASCADE,
        part text NOT NULL CHECK (part IN
          ('missing', 'assistant', 'tools', 'server', 'assignment', 'fallback')),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (num_nonnulls(agent_id, number_id) = 1)
      );
      CREATE UNIQUE INDEX drifts_of_agents ON drifts (agent_id, part) WHERE agent_id IS NOT NULL;
      CREATE UNIQUE INDEX drifts_of_numbers ON drifts (number_id, part) WHERE number_id IS NOT NULL;
      CREATE INDEX drifts_account ON drifts (account_id);
      CREATE TRIGGER drifts_tell_change AFTER INSERT OR UPDATE OR DELETE ON drifts
        FOR EACH ROW EXECUTE FUNCTION tell_change('numbers');
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TABLE drifts, forwarding_checks;
      DROP INDEX numbers_pool;
      ALTER TABLE numbers DROP COLUMN origin, DROP COLUMN login, DROP COLUMN is_pooled;
    `)
  }
}
