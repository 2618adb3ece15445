import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE agents (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        name text NOT NULL,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'live', 'paused')),
        provider text NOT NULL,
        vendor_agent_id text,
        live_version_id uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, vendor_agent_id)
      );
      CREATE INDEX agents_account ON agents (account_id);

      CREATE TABLE agent_versions (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        agent_id uuid NOT NULL REFERENCES agents,
        number integer NOT NULL,
        content jsonb NOT NULL,
        fingerprint text,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'publishing', 'live', 'superseded')),
        published_at timestamptz,
        confirmed_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (agent_id, number)
      );
      ALTER TABLE agents ADD FOREIGN KEY (live_version_id) REFERENCES agent_versions;

      CREATE TABLE agent_staff (
        agent_id uuid NOT NULL REFERENCES agents ON DELETE CASCADE,
        staff_id uuid NOT NULL REFERENCES staff ON DELETE CASCADE,
        PRIMARY KEY (agent_id, staff_id)
      );

      CREATE TABLE numbers (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES accounts,
        agent_id uuid REFERENCES agents,
        provider text NOT NULL,
        vendor_number_id text,
        number text,
        fallback_number text,
        status text NOT NULL CHECK (status IN ('wanted', 'activating', 'active', 'released')),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, vendor_number_id)
      );
      CREATE INDEX numbers_account ON numbers (account_id);
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TABLE numbers, agent_staff;
      ALTER TABLE agents DROP COLUMN live_version_id;
      DROP TABLE agent_versions, agents;
    `)
  }
}
