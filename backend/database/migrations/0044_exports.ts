import { BaseSchema } from '@adonisjs/lucid/schema'

/** What an account has written to sheets of its own, beside its log of calls: one sheet a subject, added to. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE exports (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        subject text NOT NULL,
        schedule text NOT NULL DEFAULT 'off' CHECK (schedule IN ('off', 'daily', 'weekly')),
        status text NOT NULL DEFAULT 'idle' CHECK (status IN ('idle', 'waiting', 'failed')),
        failure text,
        connection_id uuid REFERENCES connections ON DELETE SET NULL,
        sheet_id text,
        sheet_url text,
        position_at timestamptz,
        position_id uuid,
        written integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        started_at timestamptz,
        finished_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (account_id, subject)
      );
      CREATE TRIGGER exports_tell_change AFTER INSERT OR UPDATE OR DELETE ON exports
        FOR EACH ROW EXECUTE FUNCTION tell_change('exports');
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE exports')
  }
}
