import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Conversations to try an agent out, by chat or by a scenario. They refer to no call, booking or message:
 * what a trial brings about is written into the trial alone.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE scenario_runs (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        agent_id uuid NOT NULL REFERENCES agents ON DELETE CASCADE,
        content jsonb NOT NULL,
        content_hash text NOT NULL,
        state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'broken')),
        finished_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX scenario_runs_of_agent ON scenario_runs (agent_id, created_at DESC);
      CREATE INDEX scenario_runs_of_account ON scenario_runs (account_id, created_at);
      CREATE UNIQUE INDEX scenario_runs_one_at_a_time ON scenario_runs (agent_id)
        WHERE state = 'running';

      CREATE TABLE trials (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        agent_id uuid NOT NULL REFERENCES agents ON DELETE CASCADE,
        run_id uuid REFERENCES scenario_runs ON DELETE CASCADE,
        scenario text,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'open', 'passed', 'failed')),
        content jsonb NOT NULL,
        from_number text,
        vendor_chat_id text,
        bookings jsonb NOT NULL DEFAULT '[]',
        effects jsonb NOT NULL DEFAULT '[]',
        tools jsonb NOT NULL DEFAULT '[]',
        transcript jsonb NOT NULL DEFAULT '[]',
        verdicts jsonb NOT NULL DEFAULT '[]',
        seconds integer,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK ((run_id IS NULL) = (scenario IS NULL)),
        UNIQUE (run_id, scenario)
      );
      CREATE INDEX trials_of_agent ON trials (agent_id, created_at DESC);
      CREATE INDEX trials_of_account ON trials (account_id, created_at);

      ALTER TABLE agents ADD COLUMN gate text[] NOT NULL DEFAULT '{}';

      CREATE TRIGGER scenario_runs_tell_change AFTER INSERT OR UPDATE ON scenario_runs
        FOR EACH ROW EXECUTE FUNCTION tell_change('trials');
      CREATE TRIGGER trials_tell_change AFTER INSERT OR UPDATE ON trials
        FOR EACH ROW EXECUTE FUNCTION tell_change('trials');
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE trials, scenario_runs; ALTER TABLE agents DROP COLUMN gate')
  }
}
